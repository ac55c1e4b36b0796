import * as fc from 'fast-check'
import { newDeck, DECISION_STATES, type Deck, type Decision } from '../src/deck/deck'
import { snapshotOf, type Snapshot } from '../src/deck/snapshot'
import type { Observation } from '../src/domain/observation'
import { DEFAULT_PRESET, PRESETS } from '../src/domain/preset'
import type { Area, Indicator } from '../src/domain/report'
import type { Target } from '../src/domain/target'
import type { Filter } from '../src/domain/tracked'
import { aMilestone, aMilestoneReport, anObservation, aTarget } from './domain-builders'

export const EVERYTHING: Filter = { areas: [], statuses: [], kinds: [], department: '', text: '' }

/** A work area with so many measures: `10.1`, `10.2` … */
export function anArea(id: number, measures = 2): Area {
  const name = { zh: `领域${id}`, en: `Area ${id}` }
  const measureOf = (number: number) => ({
    id: `${id}.${number}`,
    title: { zh: `举措${number}`, en: `Measure ${number}` },
  })
  return {
    id,
    title: name,
    shortName: name,
    measures: Array.from({ length: measures }, (_, index) => measureOf(index + 1)),
  }
}

/** Of 90 persons in the year before, but for what the test says. */
export function anIndicator(given: Partial<Indicator> = {}): Indicator {
  const quote = { text: '某', start: 0, end: 1 }
  return {
    id: 'an-indicator',
    name: { zh: '某指标', en: 'An indicator' },
    unit: { id: 'person', label: { zh: '人', en: 'persons' } },
    review: { year: 2023, value: 90, qualifier: null, paragraphId: 'r1.1', quote },
    ...given,
  }
}

/** Everything of the demo dataset on 30 September 2024, without any figure, but for what the test says. */
export function aSnapshot(given: Partial<Omit<Snapshot, 'id'>> = {}): Snapshot {
  return snapshotOf({
    dataset: 'demo',
    isDemo: true,
    asOf: '2024-09-30',
    since: '2024-08-31',
    preset: DEFAULT_PRESET,
    filter: EVERYTHING,
    year: 2024,
    areas: [anArea(10)],
    targets: [aTarget()],
    observations: [],
    indicators: [],
    isReviewMissing: false,
    setAside: 0,
    ...given,
  })
}

/** A figure of a target on 30 September 2024: of its 100, 20 are behind, 70 at risk, 75 on track, 100 achieved. */
export function aFigure(targetId: string, value: number, given: Partial<Observation> = {}): Observation {
  return anObservation({ id: `${targetId}-figure`, targetId, date: '2024-09-30', value, ...given })
}

/** A deck in which nothing has been changed, but for what the test says. */
export function aDeck(given: Partial<Deck> = {}): Deck {
  return { ...newDeck('a-deck'), ...given }
}

/** An open decision of the briefing of 30 September 2024, but for what the test says. */
export function aDecision(given: Partial<Decision> = {}): Decision {
  return {
    id: 'a-decision',
    what: '开通道路',
    who: '示例局',
    byWhen: '10月底',
    state: 'open',
    outcome: '',
    takenOn: '2024-09-30',
    ...given,
  }
}

const DAYS = ['2024-03-31', '2024-06-30', '2024-08-31', '2024-09-30'] as const
const WORDS = { zh: '某句话', en: 'some words' }
const BUREAU = { name: { zh: '示例局', en: 'Example Bureau' }, basis: 'confirmed' } as const

const someTarget = fc.record({
  areaId: fc.option(fc.integer({ min: 1, max: 4 }), { nil: null }),
  kind: fc.constantFrom('count', 'count', 'level', 'milestone', 'unknown'),
  due: fc.constantFrom('2024-06-30', '2024-12-31'),
  value: fc.option(fc.integer({ min: 0, max: 130 }), { nil: null }),
  days: fc.subarray([...DAYS]),
  isHeadline: fc.boolean(),
  isLed: fc.boolean(),
  isExplained: fc.boolean(),
})

type SomeTarget = typeof someTarget extends fc.Arbitrary<infer Given> ? Given : never

function targetOf(given: SomeTarget, index: number): Target {
  const about = {
    id: `t${index}`,
    areaId: given.areaId,
    measureId: `${given.areaId}.1`,
    due: { date: given.due, isAssumed: false, words: null },
    isHeadline: given.isHeadline,
    leadDepartment: given.isLed ? BUREAU : null,
  }
  if (given.kind === 'milestone') return aMilestone(about)
  if (given.kind === 'unknown') return { ...aMilestone(about), kind: 'unknown', kindAsGiven: 'index' }
  return aTarget({ ...about, kind: given.kind })
}

function observationsOf({ kind, value, days, isExplained }: SomeTarget, index: number): Observation[] {
  const about = {
    targetId: `t${index}`,
    cause: isExplained ? WORDS : null,
    nextStep: isExplained ? WORDS : null,
  }
  return days.map((date, place) => {
    const id = `t${index}-${date}`
    if (kind === 'milestone')
      return { ...aMilestoneReport(date, { forecastDate: '2025-01-31' }), ...about, id }
    const figure = value === null ? null : Math.round((value * (place + 1)) / days.length)
    return anObservation({ ...about, id, date, value: figure })
  })
}

/** Any frozen data: targets of every kind, status and area, some of no area, seen on any day through any filter. */
export const anySnapshot: fc.Arbitrary<Snapshot> = fc
  .record({
    given: fc.array(someTarget, { maxLength: 30 }),
    asOf: fc.constantFrom('2024-02-29', '2024-09-30', '2025-03-31'),
    since: fc.option(fc.constantFrom('2024-06-30', '2024-09-30'), { nil: null }),
    preset: fc.constantFrom(...PRESETS),
    filter: fc.oneof(
      { weight: 3, arbitrary: fc.constant(EVERYTHING) },
      fc.record({
        areas: fc.subarray([0, 1, 2, 5]),
        statuses: fc.subarray(['achieved', 'behind', 'no-data'] as const),
        kinds: fc.subarray(['count', 'milestone'] as const),
        department: fc.constantFrom('', '示例局'),
        text: fc.constantFrom('', '目标'),
      }),
    ),
    indicators: fc.constantFrom([], [anIndicator()]),
  })
  .map(({ given, ...rest }) =>
    aSnapshot({
      ...rest,
      areas: [1, 2, 3, 5].map((id) => anArea(id)),
      targets: given.map(targetOf),
      observations: given.flatMap(observationsOf),
    }),
  )

const anyId = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 12 }).filter((id) => id !== '__proto__')
const anyText = fc.string({ unit: 'binary', maxLength: 40 })
const textsById = fc.dictionary(anyId, anyText, { maxKeys: 4, noNullPrototype: true })
const ids = fc.array(anyId, { maxLength: 6 })

export const anyDecision: fc.Arbitrary<Decision> = fc.record({
  id: anyId,
  what: anyText,
  who: anyText,
  byWhen: anyText,
  state: fc.constantFrom(...DECISION_STATES),
  outcome: anyText,
  takenOn: fc.constantFrom(...DAYS),
})

/** Any deck, of slides and targets that may be in no data. */
export const anyDeck: fc.Arbitrary<Deck> = fc.record({
  id: anyId,
  name: anyText,
  order: ids,
  hidden: ids,
  shown: ids,
  split: ids,
  titles: textsById,
  notes: textsById,
  remarks: fc.dictionary(
    anyId,
    fc.record(
      { cause: anyText, nextStep: anyText, ask: anyText, department: anyText },
      { requiredKeys: [], noNullPrototype: true },
    ),
    { maxKeys: 4, noNullPrototype: true },
  ),
  seconds: fc.dictionary(anyId, fc.integer({ min: 1, max: 3_600 }), { maxKeys: 4, noNullPrototype: true }),
  minutes: fc.integer({ min: 1, max: 600 }),
  decisions: fc.array(anyDecision, { maxLength: 12 }),
  meetingOn: fc.constantFrom('', ...DAYS),
  since: fc.constantFrom('', ...DAYS),
  held: fc.array(fc.record({ on: fc.constantFrom(...DAYS), asOf: fc.constantFrom(...DAYS) }), {
    maxLength: 4,
  }),
  revision: fc.nat(),
  savedAt: fc.constantFrom('', '2024-09-30T08:00:00.000Z'),
})
