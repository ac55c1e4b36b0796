import type { IsoDate } from './calendar'
import type { Status } from './status'
import type { TrackedTarget } from './tracked'

/** How a target's status moved between two days. `other`: one of the two is not judged, so that neither is better. */
export const MOVEMENTS = ['better', 'worse', 'other', 'none'] as const
export type Movement = (typeof MOVEMENTS)[number]

/** The judged statuses from worst to best. Those that judge nothing have no place in the order. */
const RANK: Readonly<Partial<Record<Status, number>>> = {
  missed: 0,
  behind: 1,
  'at-risk': 2,
  'on-track': 3,
  ahead: 4,
  achieved: 5,
}

/**
 * The way from one status to another: `better` or `worse` by the order achieved >
 * ahead > on track > at risk > behind > missed; `other` when either is too early,
 * not assessable or without data; `none` when they are the same. The way back is
 * the opposite.
 *
 * Source: issue 3, "Since last time"; the order is ours, after the method's groups.
 */
export function movementOf(from: Status, to: Status): Movement {
  if (from === to) return 'none'
  const [before, after] = [RANK[from], RANK[to]]
  if (before === undefined || after === undefined) return 'other'
  return after > before ? 'better' : 'worse'
}

/** How many places of that order lie between two statuses; 0 when either is not judged. */
export function stepsBetween(from: Status, to: Status): number {
  const [before, after] = [RANK[from], RANK[to]]
  return before === undefined || after === undefined ? 0 : Math.abs(after - before)
}

/** How targets moved since an earlier day: what arrows on cards and rows are drawn from. */
export interface Movements {
  readonly since: IsoDate
  readonly of: (tracked: TrackedTarget) => Movement
}

/** How many of some targets moved each way. The counts sum to the number of targets. */
export function countMovements(movements: readonly Movement[]): Readonly<Record<Movement, number>> {
  const counts = { better: 0, worse: 0, other: 0, none: 0 }
  for (const movement of movements) counts[movement] += 1
  return counts
}
