import type { Assessment } from '../src/domain/assessment'
import { assess } from '../src/domain/assess'
import type { IsoDate } from '../src/domain/calendar'
import type { Evidence } from '../src/domain/evidence'
import type { MilestoneReport, Observation } from '../src/domain/observation'
import { DEFAULT_PRESET, type Preset } from '../src/domain/preset'
import type { MilestoneTarget, QuantityTarget, Target } from '../src/domain/target'

const promise = {
  id: 'a-target',
  areaId: 10,
  measureId: '10.1',
  name: { zh: '某目标', en: 'A target' },
  pinyin: 'mou mu biao',
  year: 2024,
  due: { date: '2024-12-31', isAssumed: true, words: null },
  quote: { text: '某', start: 0, end: 1 },
  quoteInEnglish: 'a quote',
  pair: null,
  reportingIntervalDays: 31,
  leadDepartment: null,
  supportingDepartments: [],
  departmentsInCoverage: [],
  isHeadline: false,
  revisions: [],
  overrides: [],
} as const

/** A count of 100 persons by the end of 2024, but for what the test says. */
export function aTarget(given: Partial<QuantityTarget> = {}): QuantityTarget {
  return {
    ...promise,
    kind: 'count',
    indicatorId: 'an-indicator',
    relatedIndicator: null,
    value: 100,
    unit: { id: 'person', label: { zh: '人', en: 'persons' }, isKnown: true },
    direction: 'at-least',
    isOrderOfMagnitude: false,
    band: null,
    planNodes: [],
    lastYearShape: [],
    ...given,
  }
}

/** A milestone due at the end of 2024, but for what the test says. */
export function aMilestone(given: Partial<MilestoneTarget> = {}): MilestoneTarget {
  return { ...promise, kind: 'milestone', ...given }
}

/** A final figure of 2024 in persons, but for what the test says. */
export function anObservation(given: Partial<Observation> & { date: IsoDate }): Observation {
  return {
    id: `observation-${given.date}-${given.revisionOf ?? ''}`,
    targetId: 'a-target',
    year: Number(given.date.slice(0, 4)),
    value: null,
    unitId: 'person',
    ratio: null,
    isAttestation: false,
    wording: null,
    milestone: null,
    standing: 'provisional',
    scope: 'same',
    qualifier: null,
    cause: null,
    nextStep: null,
    note: null,
    reportedBy: null,
    reportedOn: null,
    confirmedBy: null,
    revisionOf: null,
    source: { kind: 'official', name: { zh: '来源', en: 'source' }, url: null },
    ...given,
  }
}

/** A report on a milestone, under way but for what the test says. */
export function aMilestoneReport(date: IsoDate, given: Partial<MilestoneReport> = {}): Observation {
  const milestone = {
    stage: 'under-way',
    reachedOn: null,
    datePrecision: 'day',
    forecastDate: null,
    ...given,
  } as const
  return anObservation({ date, milestone })
}

/** The assessment of a target that has one figure, looked at on that day unless the test says otherwise. */
export function assessedAt(
  target: Target,
  date: IsoDate,
  value: number | null,
  asOf: IsoDate = date,
  preset: Preset = DEFAULT_PRESET,
): Assessment {
  const unitId = target.kind === 'milestone' || target.kind === 'unknown' ? null : target.unit.id
  return assess(target, value === null ? [] : [anObservation({ date, value, unitId })], asOf, preset)
}

/** A demo statement on measure 5.1, but for what the test says. */
export function anEvidence(given: Partial<Evidence> & { date: IsoDate }): Evidence {
  return {
    id: `evidence-${given.date}`,
    measureId: '5.1',
    stage: 'under-way',
    text: { zh: '某进展', en: 'some progress' },
    author: { zh: '某单位', en: 'some unit' },
    standing: 'demo',
    source: { kind: 'demo', name: { zh: '演示数据（虚构）', en: 'demo data (made up)' }, url: null },
    ...given,
  }
}
