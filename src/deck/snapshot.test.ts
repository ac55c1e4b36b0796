import { describe, expect, it } from 'vitest'
import { aFigure, anArea, anIndicator, aSnapshot, EVERYTHING } from '../../tests/deck-builders'
import { aTarget } from '../../tests/domain-builders'
import { seenIn, type Snapshot } from './snapshot'

const given = { targets: [aTarget({ id: 'jobs' })], observations: [aFigure('jobs', 75)] }
const { id } = aSnapshot(given)

describe('the id of a snapshot', () => {
  it('is the same for the same figures seen the same way, whenever they were frozen', () => {
    const again = { targets: [aTarget({ id: 'jobs' })], observations: [aFigure('jobs', 75)] }
    expect(aSnapshot(again).id).toBe(id)
  })

  const changes: [string, Partial<Omit<Snapshot, 'id'>>][] = [
    ['figure', { observations: [aFigure('jobs', 75.01)] }],
    ['figure that is missing', { observations: [] }],
    ['date of a figure', { observations: [aFigure('jobs', 75, { date: '2024-09-29' })] }],
    ['cause', { observations: [aFigure('jobs', 75, { cause: { zh: '雨季', en: 'rain' } })] }],
    ['promise', { targets: [aTarget({ id: 'jobs', value: 101 })] }],
    ['further target', { targets: [...given.targets, aTarget({ id: 'homes' })] }],
    ['as-of date', { asOf: '2024-09-29' }],
    ['day to compare with', { since: '2024-06-30' }],
    ['lack of a day to compare with', { since: null }],
    ['preset', { preset: 'gap-lamp' }],
    ['filter', { filter: { ...EVERYTHING, areas: [10] } }],
    ['search', { filter: { ...EVERYTHING, text: '就业' } }],
    ['year', { year: 2025 }],
    ['dataset', { dataset: 'published' }],
    ['word on whether it is made up', { isDemo: false }],
    ['area', { areas: [anArea(10), anArea(11)] }],
    ['figure of the year before', { indicators: [anIndicator()] }],
    ['number of records set aside', { setAside: 1 }],
  ]
  it.each(changes)('is another for another %s', (_, change) => {
    expect(aSnapshot({ ...given, ...change }).id).not.toBe(id)
  })

  it('is another for each of them', () => {
    const ids = changes.map(([, change]) => aSnapshot({ ...given, ...change }).id)
    expect(new Set(ids).size).toBe(changes.length)
  })

  it('outlives the way to another window', () => {
    const { id: sent, ...parts } = JSON.parse(JSON.stringify(aSnapshot(given))) as Snapshot
    expect(aSnapshot(parts).id).toBe(sent)
  })
})

describe('what is seen in a snapshot', () => {
  const targets = [aTarget({ id: 'jobs' }), aTarget({ id: 'homes', areaId: 3 })]
  const observations = [
    aFigure('jobs', 30, { id: 'june', date: '2024-06-30' }),
    aFigure('jobs', 75),
    aFigure('homes', 20),
  ]
  const seen = (change: Partial<Omit<Snapshot, 'id'>> = {}) =>
    seenIn(aSnapshot({ targets, observations, ...change }))
  const statuses = (change: Partial<Omit<Snapshot, 'id'>>) =>
    seen(change).all.map(({ target, assessment }) => [target.id, assessment.status])

  it('are all targets, and those that the filter lets through', () => {
    const { all, matching } = seen({ filter: { ...EVERYTHING, areas: [3] } })
    expect(all.map(({ target }) => target.id)).toEqual(['jobs', 'homes'])
    expect(matching.map(({ target }) => target.id)).toEqual(['homes'])
  })

  it('are statuses of the frozen day', () => {
    const onTrack = [
      ['jobs', 'on-track'],
      ['homes', 'behind'],
    ]
    const tooOld = [
      ['jobs', 'behind'],
      ['homes', 'no-data'],
    ]
    expect(statuses({})).toEqual(onTrack)
    expect(statuses({ asOf: '2024-09-29' })).toEqual(tooOld)
  })

  it('are statuses by the frozen preset', () => {
    const nearly = { observations: [aFigure('jobs', 74), aFigure('homes', 70)] }
    expect(statuses(nearly).map(([, status]) => status)).toEqual(['on-track', 'at-risk'])
    expect(statuses({ ...nearly, preset: 'plan-or-below' }).map(([, status]) => status)).toEqual([
      'behind',
      'behind',
    ])
  })

  it('are the statuses that a filter asks for', () => {
    const { matching } = seen({ filter: { ...EVERYTHING, statuses: ['behind'] } })
    expect(matching.map(({ target }) => target.id)).toEqual(['homes'])
  })

  it('are the observations of each target, of whatever day', () => {
    const { histories } = seen({ asOf: '2024-06-30' })
    expect(histories.get('jobs')).toEqual(observations.slice(0, 2))
    expect(histories.get('gone')).toBeUndefined()
  })
})
