import type { IsoDate } from './calendar'
import type { ObservationStanding, Source, Stage } from './observation'
import type { Bilingual } from './text'

/** One dated statement on how far a qualitative measure (定性举措) is, and who made it. Never a percentage. */
export interface Evidence {
  readonly id: string
  readonly measureId: string
  readonly date: IsoDate
  readonly stage: Stage
  readonly text: Bilingual
  readonly author: Bilingual
  readonly standing: ObservationStanding
  readonly source: Source
}

/** `unknown`: nobody has said anything by that day (未见公开信息). */
export type MeasureStage = Stage | 'unknown'

/**
 * What was said of a measure on or before `asOf`, newest first; of one day, the
 * later record first. Empty when nothing was.
 *
 * Source: status method, "Rules by kind", qualitative measure.
 */
export function evidenceFor(
  measureId: string,
  evidence: readonly Evidence[],
  asOf: IsoDate,
): readonly Evidence[] {
  return evidence
    .map((one, index) => ({ one, index }))
    .filter(({ one }) => one.measureId === measureId && one.date <= asOf)
    .sort((a, b) => b.one.date.localeCompare(a.one.date) || b.index - a.index)
    .map(({ one }) => one)
}

/**
 * How far a qualitative measure was on `asOf`, by the newest evidence; `unknown`
 * without any. It is a stage, outside the counts of targets.
 *
 * Source: status method, "Rules by kind", qualitative measure.
 */
export function stageOf(measureId: string, evidence: readonly Evidence[], asOf: IsoDate): MeasureStage {
  return evidenceFor(measureId, evidence, asOf)[0]?.stage ?? 'unknown'
}
