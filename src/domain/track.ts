import { assess } from './assess'
import type { IsoDate } from './calendar'
import type { Observation } from './observation'
import type { Preset } from './preset'
import type { Target } from './target'
import type { TrackedTarget } from './tracked'

const NOTHING: readonly Observation[] = []

/** What was observed of each target, by the target's id. */
export type Histories = ReadonlyMap<string, readonly Observation[]>

/** The observations of each target, by its id. */
export function byTarget(observations: readonly Observation[]): Histories {
  const found = new Map<string, Observation[]>()
  for (const observation of observations) {
    const list = found.get(observation.targetId)
    if (list) list.push(observation)
    else found.set(observation.targetId, [observation])
  }
  return found
}

/** Every target with its assessment on `asOf`, in the report's order. */
export function trackAll(
  targets: readonly Target[],
  observations: Histories,
  asOf: IsoDate,
  preset: Preset,
): readonly TrackedTarget[] {
  return targets.map((target) => ({
    target,
    assessment: assess(target, observations.get(target.id) ?? NOTHING, asOf, preset),
  }))
}

/** How many observations name a target that is not among `targets`: counted on the page, never dropped in silence. */
export function orphansOf(targets: readonly Target[], observations: readonly Observation[]): number {
  const known = new Set(targets.map(({ id }) => id))
  return observations.filter(({ targetId }) => !known.has(targetId)).length
}
