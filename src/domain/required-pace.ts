import { known, none, type Answer } from './answer'
import type { Share } from './target'
import { THRESHOLDS } from './thresholds'

export type NoPace = 'nothing-done' | 'all-done' | 'too-early' | 'plan-over'

/**
 * The rate required from now on ÷ the rate so far (所需速度倍数),
 * n = [(1−s)/(1−e)] ÷ [s/e]: a ratio above 0, below 1 when there is room. Exists
 * only for 0 < s < 1 and 0.15 ≤ e < 1; otherwise the reason. Never throws.
 *
 * Source: status method, 所需速度倍数.
 */
export function requiredPaceOf(completion: Share, planned: Share): Answer<number, NoPace> {
  if (completion <= 0) return none('nothing-done')
  if (completion >= 1) return none('all-done')
  if (planned < THRESHOLDS.tooEarlyBelowShare) return none('too-early')
  if (planned >= 1) return none('plan-over')
  return known((1 - completion) / (1 - planned) / (completion / planned))
}

/**
 * The ratio s/e at which the required pace is just `pace`, when `planned` of the year
 * should be done: 1 ÷ (e + n (1 − e)). It shows how the default preset tightens: with
 * the same n it rises towards 1 as e does. For a planned share from 0 to 1 and a pace
 * of 1 or more it lies from 1/n to 1.
 *
 * Source: status method, "Presets", required pace.
 */
export function ratioAtPace(planned: Share, pace: number): number {
  return 1 / (planned + pace * (1 - planned))
}
