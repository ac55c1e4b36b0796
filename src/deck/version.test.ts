import { expect, it } from 'vitest'
import { aDecision, aDeck } from '../../tests/deck-builders'
import { decisionsIn, isSameContent, ownTextsIn, withRestored } from './version'

it('a version comes back, but for what was decided and held since', () => {
  const now = aDeck({
    name: '现在的',
    meetingOn: '2024-10-08',
    decisions: [aDecision({ id: 'a', state: 'done' }), aDecision({ id: 'b' })],
    held: [{ on: '2024-10-08', asOf: '2024-09-30' }],
  })
  const version = aDeck({
    name: '从前的',
    decisions: [aDecision({ id: 'gone' }), aDecision({ id: 'a' })],
    held: [
      { on: '2024-09-10', asOf: '2024-08-31' },
      { on: '2024-10-08', asOf: '2024-08-31' },
    ],
  })
  const restored = withRestored(now, version)
  expect(restored).toMatchObject({ name: '从前的', meetingOn: '' })
  expect(restored.decisions.map(({ id, state }) => [id, state])).toEqual([
    ['a', 'done'],
    ['b', 'open'],
    ['gone', 'open'],
  ])
  expect(restored.held).toEqual([
    { on: '2024-09-10', asOf: '2024-08-31' },
    { on: '2024-10-08', asOf: '2024-09-30' },
  ])
})

it('a deck counts the decisions with words, and the texts of its own', () => {
  const deck = aDeck({
    decisions: [aDecision(), aDecision({ id: 'blank', what: ' ' })],
    titles: { title: '开场' },
    notes: { title: '各位好', summary: '' },
    remarks: { jobs: { cause: '雨季', ask: '增拨' }, roads: {} },
  })
  expect([decisionsIn(deck), ownTextsIn(deck)]).toEqual([1, 5])
  expect([decisionsIn(aDeck()), ownTextsIn(aDeck())]).toEqual([0, 0])
})

it.each([
  [{ revision: 7, savedAt: '2024-10-08T08:00:00.000Z' }, true],
  [{ name: '另一个' }, false],
  [{ titles: { title: '开场' } }, false],
])('with %j a deck holds the same: %s', (part, isSame) => {
  expect(isSameContent(aDeck(), aDeck(part))).toBe(isSame)
})
