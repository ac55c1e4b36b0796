import { describe, expect, it } from 'vitest'
import { aDeck } from '../../tests/deck-builders'
import { reconciled, stampOf, VERSIONS_AT_MOST, versionsOf } from './kept-deck'

/** A state of the deck that was kept in this minute of the morning. */
const at = (minute: number, name = `的 ${minute}`) =>
  aDeck({ name, revision: 1, savedAt: `2024-09-30T08:${String(minute).padStart(2, '0')}:00.000Z` })
const NONE = () => false
const names = (decks: readonly { name: string }[]) => decks.map(({ name }) => name)

describe('what is stored where a tab writes over what is there', () => {
  it.each([
    // stored minute, own minute, seen → deck, earlier versions
    ['a state that it has seen is written over', 1, 5, true, '的 5', []],
    ['one that it never saw becomes an earlier version', 1, 5, false, '的 5', ['的 1']],
    ['a later one stays, and its own becomes an earlier version', 9, 5, false, '的 9', ['的 5']],
    ['its own once more is no version', 5, 5, false, '的 5', []],
  ])('%s', (_, stored, own, hasSeen, deck, earlier) => {
    const after = reconciled({ deck: at(own), earlier: [] }, { deck: at(stored), earlier: [] }, () => hasSeen)
    expect([after.deck.name, names(after.earlier)]).toEqual([deck, earlier])
  })

  it('keeps the versions of both, each once, newest first', () => {
    const own = { deck: at(9), earlier: [at(5), at(1)] }
    const after = reconciled(own, { deck: at(7), earlier: [at(6), at(5), at(2)] }, NONE)
    expect(names(after.earlier)).toEqual(['的 7', '的 6', '的 5', '的 2', '的 1'])
  })

  it('keeps versions that only the storage knows when it has seen the deck', () => {
    const seen = new Set([stampOf(at(7))])
    const after = reconciled({ deck: at(9), earlier: [] }, { deck: at(7), earlier: [at(3)] }, (stamp) =>
      seen.has(stamp),
    )
    expect(names(after.earlier)).toEqual(['的 3'])
  })

  it.each([
    undefined,
    null,
    42,
    'text',
    {},
    { deck: null },
    { deck: { id: 'x', savedAt: 7 } },
    { earlier: 'x' },
  ])('is its own over %j', (stored) => {
    const own = { deck: at(5), earlier: [at(1)] }
    expect(reconciled(own, stored, NONE)).toEqual(own)
  })
})

it('keeps no more versions than its limit, the newest', () => {
  const many = Array.from({ length: 30 }, (_, minute) => at(minute))
  const kept = versionsOf(many.slice(0, 18), many.slice(12))
  expect(kept).toHaveLength(VERSIONS_AT_MOST)
  expect([kept[0]?.name, kept.at(-1)?.name]).toEqual(['的 29', '的 10'])
})
