import { isQuantity } from './in-force'
import type { TargetKind } from './target'
import type { TrackedTarget } from './tracked'

/** Whether a preset can come into it at all: a count on its way has a required pace. */
function hasPace({ assessment }: TrackedTarget): boolean {
  return assessment.requiredPace.kind === 'known'
}

/**
 * The target whose working explains the method best on the day: the first headline
 * one with a required pace, since it has every step; else the first with a pace, with
 * a completion, with a number at all; else the first. Undefined without targets.
 */
export function exampleOf(tracked: readonly TrackedTarget[]): TrackedTarget | undefined {
  return (
    tracked.find((one) => one.target.isHeadline && hasPace(one)) ??
    tracked.find(hasPace) ??
    tracked.find(({ assessment }) => assessment.completion.kind === 'known') ??
    tracked.find(({ target }) => isQuantity(target)) ??
    tracked[0]
  )
}

/** A kind of promise that the method has a rule for, as the Method page tells them apart. */
export type ExplainedKind = Exclude<TargetKind, 'unknown'> | 'pair'

/** The first target that stands for a kind, in the report's order; undefined when there is none. */
export function exampleOfKind(
  tracked: readonly TrackedTarget[],
  kind: ExplainedKind,
): TrackedTarget | undefined {
  return tracked.find(({ target }) =>
    kind === 'pair' ? target.pair !== null : target.kind === kind && target.pair === null,
  )
}
