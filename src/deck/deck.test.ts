import { describe, expect, it } from 'vitest'
import { aDecision, aDeck } from '../../tests/deck-builders'
import {
  newDeck,
  withDecision,
  withNewDecision,
  withNotes,
  withoutDecision,
  withRemark,
  withSeconds,
  withShown,
  withTitle,
} from './deck'
import { readDeck } from './deck-file'

describe('a new deck', () => {
  it('has a name, and leaves everything to the data', () => {
    expect(newDeck('d', '季度汇报')).toMatchObject({
      id: 'd',
      name: '季度汇报',
      order: [],
      hidden: [],
      titles: {},
    })
  })
})

describe.each([
  ['title', withTitle, 'titles'],
  ['notes', withNotes, 'notes'],
] as const)('the %s of a slide', (_, edit, field) => {
  it('are written', () => {
    expect(edit(aDeck(), 'summary', '总的情况')[field]).toEqual({ summary: '总的情况' })
  })

  it('are taken out by nothing, so that the data speak again', () => {
    const deck = aDeck({ [field]: { summary: '总的情况', title: '封面' } })
    expect(edit(deck, 'summary', field === 'titles' ? ' ' : (null as never))[field]).toEqual({
      title: '封面',
    })
  })

  it('keep the blanks that are being typed', () => {
    expect(edit(aDeck(), 'summary', '总的 ')[field]).toEqual({ summary: '总的 ' })
  })

  it('change nothing else, and not the deck before', () => {
    const before = aDeck({ [field]: { title: '封面' } })
    const after = edit(before, 'summary', '总的情况')
    expect(before).toEqual(aDeck({ [field]: { title: '封面' } }))
    expect({ ...after, [field]: {} }).toEqual(aDeck({ [field]: {} }))
  })
})

it('a title is cut at its limit, as it is where it is typed', () => {
  expect(withTitle(aDeck(), 'summary', '长'.repeat(300)).titles['summary']).toBe('长'.repeat(200))
})

describe('a remark', () => {
  const deck = aDeck({ remarks: { jobs: { cause: '雨季', ask: '增加经费' }, road: { cause: '拆迁' } } })

  it.each(['department', 'cause', 'nextStep', 'ask'] as const)('has a field for the %s', (field) => {
    expect(withRemark(aDeck(), 'jobs', field, '某话').remarks).toEqual({ jobs: { [field]: '某话' } })
  })

  it('keeps its other fields', () => {
    expect(withRemark(deck, 'jobs', 'cause', '旱季').remarks).toEqual({
      jobs: { cause: '旱季', ask: '增加经费' },
      road: { cause: '拆迁' },
    })
  })

  it('stays empty when somebody empties it: the data do not speak over them', () => {
    expect(withRemark(deck, 'jobs', 'cause', '').remarks['jobs']).toEqual({ cause: '', ask: '增加经费' })
  })

  it('loses a field that is given back to the data', () => {
    expect(withRemark(deck, 'jobs', 'cause', null).remarks['jobs']).toEqual({ ask: '增加经费' })
  })

  it('is gone with its last field', () => {
    expect(withRemark(deck, 'road', 'cause', null).remarks).toEqual({
      jobs: { cause: '雨季', ask: '增加经费' },
    })
  })
})

describe('showing a slide or leaving it out', () => {
  it.each([
    // what the deck says before, shown, optional → what it says after
    ['leaves out', {}, false, false, { hidden: ['s'], shown: [] }],
    ['shows again', { hidden: ['s'] }, true, false, { hidden: [], shown: [] }],
    ['asks for an optional one', {}, true, true, { hidden: [], shown: ['s'] }],
    ['asks no more for an optional one', { shown: ['s'] }, false, true, { hidden: [], shown: [] }],
    ['says it once', { hidden: ['s'] }, false, false, { hidden: ['s'], shown: [] }],
    [
      'forgets what it said before the slide became optional',
      { hidden: ['s'] },
      true,
      true,
      { hidden: [], shown: ['s'] },
    ],
    ['keeps the others', { hidden: ['a'], shown: ['b'] }, false, false, { hidden: ['a', 's'], shown: ['b'] }],
  ])('%s', (_, before, isShown, isOptional, after) => {
    expect(withShown(aDeck(before), 's', isShown, isOptional)).toEqual(aDeck(after))
  })
})

describe('the time of a slide', () => {
  it('is set, and left to the even share again', () => {
    const deck = withSeconds(aDeck({ seconds: { title: 20 } }), 'summary', 90)
    expect(deck.seconds).toEqual({ title: 20, summary: 90 })
    expect(withSeconds(deck, 'summary', null).seconds).toEqual({ title: 20 })
  })
})

describe('decisions', () => {
  const [first, second] = [aDecision({ id: 'first' }), aDecision({ id: 'second' })]
  const deck = aDeck({ decisions: [first, second] })

  it('begin empty and open, on the day of the briefing, after the others', () => {
    const after = withNewDecision(deck, 'third', '2024-10-31')
    const empty = { what: '', who: '', byWhen: '', state: 'open', outcome: '', takenOn: '2024-10-31' }
    expect(after.decisions).toEqual([first, second, { id: 'third', ...empty }])
  })

  it('are changed one by one', () => {
    expect(withDecision(deck, 'second', { state: 'done', outcome: '已通车' }).decisions).toEqual([
      first,
      { ...second, state: 'done', outcome: '已通车' },
    ])
  })

  it('are taken away one by one', () => {
    expect(withoutDecision(deck, 'first').decisions).toEqual([second])
  })

  it('that are not there change nothing', () => {
    expect(withDecision(deck, 'gone', { what: '某事' })).toEqual(deck)
    expect(withoutDecision(deck, 'gone')).toEqual(deck)
  })
})

describe('a text of any length', () => {
  const book = '长'.repeat(100_000)
  it.each([
    ['as a title', withTitle(aDeck(), 'summary', book)],
    ['as notes', withNotes(aDeck(), 'summary', book)],
    ['as a remark', withRemark(aDeck(), 'jobs', 'cause', book)],
    [
      'as a decision',
      withDecision(aDeck({ decisions: [aDecision()] }), 'a-decision', { what: book, outcome: book }),
    ],
  ])('%s leaves a deck that can be read again', (_, deck) => {
    expect(readDeck(deck)).toEqual({ kind: 'deck', deck })
    expect(JSON.stringify(deck)).toContain('长长长')
  })
})
