import { describe, expect, it } from 'vitest'
import { aDecision, aDeck } from '../../tests/deck-builders'
import type { Held } from './deck'
import {
  comparedDay,
  decisionsOf,
  earlierDecisions,
  HELD_AT_MOST,
  laterDecisions,
  lastHeldBefore,
  meetingDayOf,
  withDecisionsMoved,
  withHeld,
} from './meeting'

const idsOf = (list: readonly { id: string }[]) => list.map(({ id }) => id)

describe('the day of a meeting', () => {
  it.each([
    ['2024-10-08', '2024-10-08'],
    ['2024-09-01', '2024-09-01'],
    ['', '2024-09-30'],
  ] as const)('set as %j is %s with data up to 30 September', (meetingOn, day) => {
    expect(meetingDayOf(aDeck({ meetingOn }), '2024-09-30')).toBe(day)
  })
})

describe('decisions', () => {
  it('belong to the meeting of their day; earlier ones are followed up, the newest first; later ones are apart', () => {
    const days = ['2024-06-30', '2024-09-30', '2024-08-31', '2024-10-31'] as const
    const decisions = days.map((takenOn) => aDecision({ id: takenOn, takenOn }))
    const before = [...decisions]
    expect(idsOf(decisionsOf(decisions, '2024-09-30'))).toEqual(['2024-09-30'])
    expect(idsOf(earlierDecisions(decisions, '2024-09-30'))).toEqual(['2024-08-31', '2024-06-30'])
    expect(idsOf(laterDecisions(decisions, '2024-09-30'))).toEqual(['2024-10-31'])
    expect(decisions).toEqual(before)
  })

  it('without words count where they are being written, and nowhere else', () => {
    const blank = aDecision({ what: '\n' })
    expect(decisionsOf([blank], '2024-09-30')).toEqual([blank])
    expect(earlierDecisions([blank], '2024-10-31')).toEqual([])
    expect(laterDecisions([blank], '2024-08-31')).toEqual([])
  })
})

describe('the briefings that were held', () => {
  const september: Held = { on: '2024-09-10', asOf: '2024-08-31' }
  const october: Held = { on: '2024-10-08', asOf: '2024-09-30' }

  it('are noted in the order of their days', () => {
    const deck = withHeld(withHeld(aDeck(), october.on, october.asOf), september.on, september.asOf)
    expect(deck.held).toEqual([september, october])
  })

  it('are one for each day: a later start with other data replaces it', () => {
    const deck = withHeld(aDeck({ held: [september, october] }), september.on, '2024-07-31')
    expect(deck.held).toEqual([{ ...september, asOf: '2024-07-31' }, october])
  })

  it('are left alone when nothing is new', () => {
    const deck = aDeck({ held: [september] })
    expect(withHeld(deck, september.on, september.asOf)).toBe(deck)
  })

  it('are forgotten one by one beyond the limit, the oldest first', () => {
    const held = Array.from({ length: HELD_AT_MOST }, (_, index): Held => ({
      on: `${1950 + index}-01-01` as Held['on'],
      asOf: '1949-12-31',
    }))
    const after = withHeld(aDeck({ held }), october.on, october.asOf).held
    expect(after).toHaveLength(HELD_AT_MOST)
    expect([after[0]?.on, after.at(-1)]).toEqual(['1951-01-01', october])
  })

  it.each([
    // day of the meeting, data up to → the last held before
    ['2024-11-05', '2024-10-31', october],
    ['2024-10-08', '2024-09-30', september], // this very meeting, once more
    ['', '2024-09-30', september],
    ['2024-09-10', '2024-08-31', null],
    ['2024-11-05', '2024-09-30', september], // the last one had the same data: nothing to compare with
    ['2024-11-05', '2024-08-31', null],
  ] as const)('before the meeting on %j with data up to %s', (meetingOn, asOf, last) => {
    expect(lastHeldBefore({ meetingOn, held: [october, september] }, asOf)).toEqual(last)
  })
})

it.each([
  // the deck's, the address's, data up to → the day compared with
  ['', null, '2024-09-30', null],
  ['2024-05-15', null, '2024-09-30', '2024-05-15'],
  ['2024-05-15', '2024-06-30', '2024-09-30', '2024-06-30'],
  ['2024-09-30', null, '2024-09-30', null],
  ['2024-10-31', null, '2024-09-30', null],
] as const)('a deck with %j and an address with %j, data up to %s', (since, given, asOf, day) => {
  expect(comparedDay({ since }, given, asOf)).toBe(day)
})

it('the decisions of a meeting that was put off go with it, the others stay', () => {
  const decisions = [
    aDecision({ id: 'a', takenOn: '2024-10-08' }),
    aDecision({ id: 'b', takenOn: '2024-09-10' }),
  ]
  const moved = withDecisionsMoved(aDeck({ decisions }), '2024-10-08', '2024-10-15')
  expect(moved.decisions.map(({ takenOn }) => takenOn)).toEqual(['2024-10-15', '2024-09-10'])
})
