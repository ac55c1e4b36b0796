import type { ObservationWire, TargetWire } from '../../src/api/wire'
import type { Bilingual } from '../../src/domain/text'
import { OTHER_UNITS, TARGET_OF_KEY } from './published-keys'
import { publishedRecords, type PublishedFigure, type PublishedRecord } from './published-source'
import { sourceOf } from './published-sources'
import { NOTES, REMARKS, SNIPPET_WORDINGS, WORDINGS } from './published-words'
import { targets } from './targets'

/** What part of a record a figure stands in; it decides its year and its standing. */
type Place = 'baseline' | 'in-year' | 'outcome'

const REPORT_YEAR = 2024

function wordsFor(table: Readonly<Record<string, Bilingual>>, key: string): Bilingual {
  const words = table[key]
  if (words === undefined) throw new Error(`No words in both languages for "${key}"`)
  return words
}

function noteOf(key: string, place: Place, figure: PublishedFigure): Bilingual | null {
  const note = figure.note === undefined ? undefined : wordsFor(NOTES, figure.note)
  const remark = place === 'outcome' ? REMARKS[key] : undefined
  if (note === undefined) return remark ?? null
  if (remark === undefined) return note
  return { zh: `${note.zh}${remark.zh}`, en: `${note.en} ${remark.en}` }
}

function wordingOf(key: string, figure: PublishedFigure): Bilingual | null {
  if (figure.value_text !== undefined) return wordsFor(WORDINGS, figure.value_text)
  return SNIPPET_WORDINGS[`${key}@${figure.as_of}`] ?? null
}

/**
 * What a figure says about a milestone. One that counts something else (scope
 * `different`) says nothing about its stage; the rest of the year's news is
 * progress, and a plan that is only repeated is not a start.
 */
function milestoneOf(key: string, place: Place, figure: PublishedFigure): ObservationWire['milestone'] {
  if (figure.scope === 'different') return null
  const isPlanOnly = key === 'm1_high_line_park' && place === 'in-year'
  const open = isPlanOnly ? 'not-started' : 'under-way'
  return {
    stage: figure.reached_on === undefined ? open : 'done',
    reached_on: figure.reached_on ?? null,
    date_precision: figure.date_precision ?? 'day',
    forecast_date: null,
  }
}

function standingOf(place: Place, figure: PublishedFigure): string {
  return place === 'in-year' || figure.scope === 'part-year' ? 'provisional' : 'final'
}

/** The unit that the target's observations are in; a change in points is observed as the share itself. */
function unitOf(key: string, target: TargetWire, figure: PublishedFigure): string | null {
  const other = OTHER_UNITS[`${key}@${figure.as_of}`]
  if (other !== undefined) return other
  return target.kind === 'points' ? 'percent' : (target.quantity?.unit.id ?? null)
}

function observationOf(
  key: string,
  target: TargetWire,
  place: Place,
  figure: PublishedFigure,
): ObservationWire {
  const isMilestone = target.kind === 'milestone'
  return {
    id: `${target.id}.${figure.as_of}.published`,
    target_id: target.id,
    date: figure.as_of,
    year: figure.year ?? REPORT_YEAR,
    value: figure.value ?? null,
    unit_id: unitOf(key, target, figure),
    ratio: null,
    is_attestation: !isMilestone && figure.value === undefined && figure.value_text !== undefined,
    wording: wordingOf(key, figure),
    milestone: isMilestone ? milestoneOf(key, place, figure) : null,
    standing: standingOf(place, figure),
    scope: figure.scope,
    qualifier: figure.qualifier ?? null,
    cause: null,
    next_step: null,
    note: noteOf(key, place, figure),
    reported_by: null,
    reported_on: null,
    confirmed_by: null,
    revision_of: null,
    source: sourceOf(figure.source_type, figure.url),
  }
}

/** The same statement given twice, as news of the year and as its result, is one observation: the result. */
function isRepeatedBy(outcome: PublishedFigure | undefined, figure: PublishedFigure): boolean {
  return (
    outcome !== undefined &&
    outcome.as_of === figure.as_of &&
    outcome.value === figure.value &&
    outcome.scope === figure.scope
  )
}

function observationsOf(record: PublishedRecord): ObservationWire[] {
  const targetId = TARGET_OF_KEY[record.key]
  if (targetId === undefined) return []
  const target = targets.find((candidate) => candidate.id === targetId)
  if (target === undefined) throw new Error(`${record.key} belongs to ${targetId}, which is no target`)
  const { baseline = [], in_year_2024: inYear = [], outcome_2024: outcome } = record
  return [
    ...baseline.map((figure) => observationOf(record.key, target, 'baseline', figure)),
    ...inYear
      .filter((figure) => !isRepeatedBy(outcome, figure))
      .map((figure) => observationOf(record.key, target, 'in-year', figure)),
    ...(outcome === undefined ? [] : [observationOf(record.key, target, 'outcome', outcome)]),
  ]
}

/** Everything published about the 51 targets that could be found. What is missing here is unknown. */
export const publishedObservations: ObservationWire[] = publishedRecords.flatMap(observationsOf)
