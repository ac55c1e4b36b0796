import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { DATASET_IDS, datasets } from '../mocks/data/datasets'
import { demoObservations, generateDemoReports } from '../mocks/data/demo'
import { DEMO_MILESTONES } from '../mocks/data/demo-milestones'
import { DEMO_COURSES } from '../mocks/data/demo-plan'
import { publishedObservations } from '../mocks/data/published'
import { OTHER_UNITS, TARGET_OF_KEY } from '../mocks/data/published-keys'
import { NOTES, REMARKS, SNIPPET_WORDINGS, WORDINGS } from '../mocks/data/published-words'
import { targets } from '../mocks/data/targets'
import { toObservations, toTargets } from '../src/api/contract'
import { metaWire, observationWire, type ObservationWire } from '../src/api/wire'
import { assess } from '../src/domain/assess'
import { bandOf, STATUS_BANDS } from '../src/domain/status'

/** The file as it stands, read apart from the code under test. */
interface SourceFigure {
  readonly as_of: string
  readonly year?: number
  readonly value?: number
  readonly value_text?: string
  readonly scope: string
  readonly note?: string
  readonly source_type: string
  readonly url?: string
  readonly qualifier?: string
  readonly reached_on?: string
  readonly date_precision?: string
}
interface SourceRecord {
  readonly key: string
  readonly baseline?: SourceFigure[]
  readonly in_year_2024?: SourceFigure[]
  readonly outcome_2024?: SourceFigure
}
const SOURCE_FILE = new URL('../mocks/data/source/published-figures.json', import.meta.url)
const source = JSON.parse(readFileSync(SOURCE_FILE, 'utf8')) as { records: SourceRecord[] }

const figures = source.records.flatMap((record) =>
  [
    ...(record.baseline ?? []),
    ...(record.in_year_2024 ?? []),
    ...(record.outcome_2024 ? [record.outcome_2024] : []),
  ].map((figure) => ({ key: record.key, targetId: TARGET_OF_KEY[record.key], figure })),
)
const ofTargets = figures.filter(({ targetId }) => targetId !== undefined)
const targetById = new Map(targets.map((target) => [target.id, target]))
const HAN = /\p{Script=Han}/u

function publishedAt(targetId: string | undefined, date: string): ObservationWire | undefined {
  return publishedObservations.find(({ id }) => id === `${targetId}.${date}.published`)
}

describe.each(DATASET_IDS)('the dataset %s', (id) => {
  const { meta, observations } = datasets[id]

  it('keeps the contract', () => {
    expect(metaWire.safeParse(meta).success).toBe(true)
    for (const observation of observations) {
      expect(observationWire.safeParse(observation).error?.issues ?? [], observation.id).toEqual([])
    }
    const read = toObservations({ schema_version: '1.0.0', records: observations }, id)
    expect(read).toMatchObject({ setAside: [], partsLeftOut: [], repeats: 0 })
  })

  it('speaks of known targets only, under ids of its own', () => {
    expect(observations.filter(({ target_id }) => !targetById.has(target_id))).toEqual([])
    expect(new Set(observations.map((observation) => observation.id)).size).toBe(observations.length)
  })

  it('counts in the unit of the target, or says that it does not', () => {
    for (const { id: own, value, unit_id, scope, target_id } of observations) {
      const target = targetById.get(target_id)
      const expected = target?.kind === 'points' ? 'percent' : (target?.quantity?.unit.id ?? null)
      if (value !== null && unit_id !== expected) expect(scope, own).not.toBe('same')
    }
  })

  it('reports milestones as stages and numbers as numbers', () => {
    for (const observation of observations) {
      const isMilestone = targetById.get(observation.target_id)?.kind === 'milestone'
      if (!isMilestone) expect(observation.milestone, observation.id).toBeNull()
      const { milestone } = observation
      if (milestone) expect(milestone.stage === 'done', observation.id).toBe(milestone.reached_on !== null)
    }
  })

  it('says everything in both languages', () => {
    for (const { id: own, wording, note, cause, next_step, source } of observations) {
      for (const words of [wording, note, cause, next_step, source.name]) {
        if (words === null) continue
        expect(words.en, own).not.toMatch(HAN)
        expect(words.en + words.zh, own).not.toMatch(/\(copy\)|seed/i)
      }
      for (const words of [wording, note, cause, next_step]) {
        if (words !== null) expect(words.zh, own).toMatch(/\p{Script=Han}|\d/u)
      }
    }
  })

  it('is dated by its newest observation', () => {
    expect(meta.data_date).toBe(
      observations
        .map(({ date }) => date)
        .sort()
        .at(-1),
    )
  })
})

describe('the published figures', () => {
  it('belong to one target each; what is not in the report belongs to none', () => {
    const unplaced = source.records.filter(({ key }) => TARGET_OF_KEY[key] === undefined)
    expect(unplaced.map(({ key }) => key)).toEqual([
      'm11_three_by_three',
      'h_gdp',
      'h_revenue',
      'h_unemployment',
      'h_cpi',
      'h_income',
      'c_pm25',
    ])
    const placed = Object.values(TARGET_OF_KEY)
    expect(new Set(placed).size).toBe(placed.length)
    expect(targets.map(({ id }) => id).filter((id) => !placed.includes(id))).toEqual(['licensing-standards'])
  })

  it.each(
    ofTargets.map((entry) => [`${entry.key} ${entry.figure.as_of} ${entry.figure.scope}`, entry] as const),
  )('%s is given as it stands', (_name, { targetId, figure }) => {
    const observation = publishedAt(targetId, figure.as_of)
    expect(observation).toMatchObject({
      target_id: targetId,
      date: figure.as_of,
      year: figure.year ?? 2024,
      value: figure.value ?? null,
      scope: figure.scope,
      qualifier: figure.qualifier ?? null,
      source: {
        kind: figure.source_type === 'third_party' ? 'third-party' : figure.source_type,
        url: figure.url ?? null,
      },
    })
    if (figure.value_text !== undefined) expect(observation?.wording).not.toBeNull()
    if (figure.note !== undefined && targetId !== 'meal-points') expect(observation?.note).not.toBeNull()
    if (figure.reached_on !== undefined) {
      expect(observation?.milestone).toMatchObject({
        stage: 'done',
        reached_on: figure.reached_on,
        date_precision: figure.date_precision,
      })
    }
  })

  it('invent nothing: there is one observation for each figure, and one figure is given twice', () => {
    expect(publishedObservations).toHaveLength(ofTargets.length - 1)
  })

  it('leave missing what is missing', () => {
    const without = source.records.filter(({ key, outcome_2024 }) => TARGET_OF_KEY[key] && !outcome_2024)
    for (const { key } of without) {
      const results = publishedObservations.filter(
        ({ target_id, year, standing }) =>
          target_id === TARGET_OF_KEY[key] && year === 2024 && standing === 'final',
      )
      expect(results, key).toEqual([])
    }
    expect(publishedAt('subcentre-investment', '2024-12-31')).toMatchObject({
      value: null,
      is_attestation: true,
    })
    expect(publishedObservations.filter(({ is_attestation }) => is_attestation)).toHaveLength(1)
  })

  it('use every word that was written for them', () => {
    const notes = new Set(ofTargets.map(({ figure }) => figure.note))
    // Of the two that say the same about meal points, the result's note is shown.
    expect(Object.keys(NOTES).filter((note) => !notes.has(note))).toEqual([])
    const wordings = new Set(ofTargets.map(({ figure }) => figure.value_text))
    expect(Object.keys(WORDINGS).filter((wording) => !wordings.has(wording))).toEqual([])
    const places = new Set(ofTargets.map(({ key, figure }) => `${key}@${figure.as_of}`))
    const placesUsed = [...Object.keys(SNIPPET_WORDINGS), ...Object.keys(OTHER_UNITS)]
    expect(placesUsed.filter((place) => !places.has(place))).toEqual([])
    expect(Object.keys(REMARKS).filter((key) => TARGET_OF_KEY[key] === undefined)).toEqual([])
  })

  it('give no address for what was seen only on a copy', () => {
    const copies = publishedObservations.filter(({ source: { kind } }) => kind === 'third-party')
    expect(copies.length).toBeGreaterThan(0)
    for (const { source: from } of copies) {
      expect(from).toMatchObject({ url: null, name: { zh: '第三方转载（未核实）' } })
    }
  })
})

describe('the demo data', () => {
  const made = demoObservations.filter(({ year }) => year === 2024)
  const superseded = new Set(made.map(({ revision_of }) => revision_of))
  const seriesOf = (targetId: string) =>
    made.filter(({ id, target_id }) => target_id === targetId && !superseded.has(id))

  it('has a course for every target and for nothing else', () => {
    const planned = [...Object.keys(DEMO_COURSES), ...Object.keys(DEMO_MILESTONES)]
    expect(planned.sort()).toEqual(targets.map(({ id }) => id).sort())
  })

  it('labels every made-up report, and every text in it', () => {
    for (const observation of made) {
      expect(observation).toMatchObject({
        standing: 'demo',
        source: { kind: 'demo', name: { zh: '演示数据（虚构）', en: 'demo data (made up)' }, url: null },
        reported_by: { zh: '演示报送单位', en: 'demo reporting unit' },
      })
      for (const words of [observation.cause, observation.next_step, observation.note]) {
        if (words === null) continue
        expect(words.zh).toMatch(/^【演示】/)
        expect(words.en).toMatch(/^\[Demo\] /)
      }
    }
  })

  it('keeps the real figures of earlier years as they are', () => {
    const real = demoObservations.filter(({ year }) => year < 2024)
    expect(real).toEqual(publishedObservations.filter(({ year }) => year < 2024))
    expect(real.length).toBeGreaterThan(0)
  })

  it('is the same on every call', () => {
    expect(generateDemoReports()).toEqual(generateDemoReports())
    expect(generateDemoReports()).toEqual(made)
  })

  it('ends the year where the published result of the same scope does', () => {
    const results = publishedObservations.filter(
      ({ year, scope, standing }) => year === 2024 && scope === 'same' && standing === 'final',
    )
    expect(results.length).toBeGreaterThan(15)
    for (const result of results) {
      const last = seriesOf(result.target_id).at(-1)
      expect(last, result.id).toMatchObject({ value: result.value, qualifier: result.qualifier })
      expect(last?.milestone?.reached_on, result.id).toBe(result.milestone?.reached_on)
    }
  })

  it.each(Object.keys(DEMO_COURSES))('never decreases but by a correction: %s', (targetId) => {
    const values = seriesOf(targetId).flatMap(({ value }) => (value === null ? [] : [value]))
    expect(values).toEqual([...values].sort((a, b) => a - b))
    const dates = seriesOf(targetId).map(({ date }) => date)
    expect(dates).toEqual([...new Set(dates)].sort())
  })

  it('has one report that was corrected later, and both are there', () => {
    const corrections = made.filter(({ revision_of }) => revision_of !== null)
    expect(corrections).toHaveLength(1)
    const [correction] = corrections
    const first = made.find(({ id }) => id === correction?.revision_of)
    expect(first?.date).toBe(correction?.date)
    expect(first?.value).toBeGreaterThan(correction?.value ?? Infinity)
    expect((correction?.reported_on ?? '') > (correction?.date ?? '')).toBe(true)
    expect(correction?.note).not.toBeNull()
  })

  it('opens on a day with something of everything', () => {
    const { meta } = datasets.demo
    const read = toTargets({ schema_version: '1.0.0', records: targets }, 'targets')
    const { records } = toObservations({ schema_version: '1.0.0', records: demoObservations }, 'demo')
    const assessments = read.records.map((target) =>
      assess(
        target,
        records.filter(({ targetId }) => targetId === target.id),
        '2024-09-30',
        'required-pace',
      ),
    )
    expect(meta.opens_as_of).toBe('2024-09-30')
    const counts = Object.fromEntries(
      STATUS_BANDS.map((band) => [band, assessments.filter(({ status }) => bandOf(status) === band).length]),
    )
    expect(counts).toEqual({ achieved: 9, 'on-schedule': 25, 'at-risk': 8, behind: 6, other: 3 })
    const idsOf = (has: (assessment: (typeof assessments)[number]) => boolean) =>
      assessments.filter(has).map(({ targetId }) => targetId)
    expect(idsOf(({ flags }) => flags.isDataOverdue)).toEqual([
      'traffic-lights',
      'rural-insured',
      'resilience-plan',
    ])
    expect(idsOf(({ status }) => status === 'no-data')).toEqual(['licensing-standards', 'disability-homes'])
    expect(idsOf(({ status }) => status === 'not-assessable')).toEqual(['dilapidated-buildings'])
  })

  it('gives a cause and a next step only where something is behind', () => {
    const read = toTargets({ schema_version: '1.0.0', records: targets }, 'targets')
    const { records } = toObservations({ schema_version: '1.0.0', records: demoObservations }, 'demo')
    const told = records.filter(({ cause }) => cause !== null)
    expect(told.length).toBeGreaterThan(20)
    for (const observation of told) {
      const target = read.records.find(({ id }) => id === observation.targetId)
      if (target === undefined) throw new Error(observation.id)
      const own = records.filter(({ targetId }) => targetId === target.id)
      const { status } = assess(target, own, observation.date, 'required-pace')
      expect(['at-risk', 'behind'], observation.id).toContain(status)
      expect(observation.nextStep, observation.id).not.toBeNull()
    }
  })
})
