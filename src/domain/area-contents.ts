import type { IsoDate } from './calendar'
import { evidenceFor, stageOf, type Evidence, type MeasureStage } from './evidence'
import type { Area } from './report'
import { rollUp, type RollUp } from './roll-up'
import type { TrackedTarget } from './tracked'

/** In the order in which a list of them is read. */
export const MEASURE_STAGES = [
  'done',
  'under-way',
  'not-started',
  'unknown',
] as const satisfies MeasureStage[]

/** A measure with what it promises, and what is known of it on the day. */
export interface MeasureContents {
  readonly measure: Area['measures'][number]
  /** Its targets in the report's order, numbers and milestones. */
  readonly targets: readonly TrackedTarget[]
  /** Null for a measure that holds a target: that target's status says how far it is. */
  readonly stage: MeasureStage | null
  /** Newest first; only what was said by the as-of date. */
  readonly evidence: readonly Evidence[]
}

export interface AreaContents {
  readonly measures: readonly MeasureContents[]
  /** Targets of the area whose measure is not among the area's own: shown, never dropped. */
  readonly strays: readonly TrackedTarget[]
  readonly rollUp: RollUp
  readonly numeric: number
  readonly milestones: readonly TrackedTarget[]
  /** The measures without a target, by stage; their counts sum to `qualitative`. */
  readonly stages: Readonly<Record<MeasureStage, number>>
  readonly qualitative: number
}

/**
 * One work area (工作领域): its measures in the report's order with their targets,
 * and the stage and evidence of those that hold none. Qualitative measures stay
 * outside the counts of targets.
 *
 * Source: status method, "Rules by kind", qualitative measure; issue 3, point 3.
 */
export function contentsOfArea(
  area: Area,
  tracked: readonly TrackedTarget[],
  evidence: readonly Evidence[],
  asOf: IsoDate,
): AreaContents {
  const own = tracked.filter(({ target }) => target.areaId === area.id)
  const known = new Set(area.measures.map(({ id }) => id))
  const measures = area.measures.map((measure): MeasureContents => {
    const targets = own.filter(({ target }) => target.measureId === measure.id)
    return {
      measure,
      targets,
      stage: targets.length > 0 ? null : stageOf(measure.id, evidence, asOf),
      evidence: evidenceFor(measure.id, evidence, asOf),
    }
  })
  const stages = measures.flatMap(({ stage }) => (stage === null ? [] : [stage]))
  const countOf = (stage: MeasureStage) => stages.filter((one) => one === stage).length
  return {
    measures,
    strays: own.filter(({ target }) => !known.has(target.measureId)),
    rollUp: rollUp(own.map(({ assessment }) => assessment)),
    numeric: own.filter(({ target }) => target.kind !== 'milestone').length,
    milestones: own.filter(({ target }) => target.kind === 'milestone'),
    stages: {
      done: countOf('done'),
      'under-way': countOf('under-way'),
      'not-started': countOf('not-started'),
      unknown: countOf('unknown'),
    },
    qualitative: stages.length,
  }
}
