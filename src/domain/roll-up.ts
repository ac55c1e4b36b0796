import type { Assessment } from './assessment'
import {
  bandOf,
  groupOf,
  STATUS_BANDS,
  STATUS_GROUPS,
  STATUSES,
  type Status,
  type StatusBand,
  type StatusGroup,
} from './status'

/** How many targets stand where. The counts over the groups, and over the bands, sum to the total. */
export interface RollUp {
  readonly total: number
  readonly byStatus: Readonly<Record<Status, number>>
  readonly byGroup: Readonly<Record<StatusGroup, number>>
  readonly byBand: Readonly<Record<StatusBand, number>>
}

function zeros<Key extends string>(keys: readonly Key[]): Record<Key, number> {
  return Object.fromEntries(keys.map((key) => [key, 0])) as Record<Key, number>
}

/**
 * Counts of targets by status, group and band. A roll-up is counts, never an
 * average of completions or a weighted score. An empty list gives zeros.
 *
 * Source: status method, "The nine statuses".
 */
export function rollUp(assessments: readonly Pick<Assessment, 'status'>[]): RollUp {
  const byStatus = zeros(STATUSES)
  const byGroup = zeros(STATUS_GROUPS)
  const byBand = zeros(STATUS_BANDS)
  for (const { status } of assessments) {
    byStatus[status] += 1
    byGroup[groupOf(status)] += 1
    byBand[bandOf(status)] += 1
  }
  return { total: assessments.length, byStatus, byGroup, byBand }
}

/**
 * Whole percentages of a total that add up to exactly 100, by the largest
 * remainder; all 0 when the total is 0. Ties go to the earlier entry.
 *
 * Source: status method, "Shares shown together".
 */
export function percentagesOf(counts: readonly number[]): readonly number[] {
  const total = counts.reduce((sum, count) => sum + count, 0)
  if (total === 0) return counts.map(() => 0)
  const exact = counts.map((count) => (count / total) * 100)
  const whole = exact.map(Math.floor)
  const missing = 100 - whole.reduce((sum, part) => sum + part, 0)
  const byRemainder = exact
    .map((part, index) => ({ index, remainder: part - Math.floor(part) }))
    .sort((a, b) => b.remainder - a.remainder || a.index - b.index)
  for (const { index } of byRemainder.slice(0, missing)) whole[index] = (whole[index] ?? 0) + 1
  return whole
}
