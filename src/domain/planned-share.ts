import { addDays, daysBetween, daysCountedIn, firstDayOf, type IsoDate } from './calendar'
import { inForce } from './in-force'
import type { PlanNode, QuantityTarget, Share } from './target'

/** What the planned share was taken from; the working says which. */
export type PlanBasis = 'plan' | 'last-year' | 'even'

export interface PlannedShare {
  readonly share: Share
  readonly basis: PlanBasis
}

function clampShare(value: number): Share {
  return Math.min(1, Math.max(0, value))
}

function evenShare(year: number, due: IsoDate, day: IsoDate): Share {
  const from = firstDayOf(year)
  if (due < from) return 1 // due before its own year began: all of it should be done
  return clampShare(daysCountedIn(from, day) / daysCountedIn(from, due))
}

/** A straight line from 0 on the eve of the year through the nodes; flat after the last one. */
function shareAlong(nodes: readonly PlanNode[], year: number, day: IsoDate): Share {
  const sorted = [...nodes].sort((a, b) => a.date.localeCompare(b.date))
  let previous: PlanNode = { date: addDays(firstDayOf(year), -1), share: 0 }
  for (const node of sorted) {
    if (day <= node.date) {
      const span = daysBetween(previous.date, node.date)
      const passed = span > 0 ? daysBetween(previous.date, day) / span : 1
      return clampShare(previous.share + (node.share - previous.share) * clampShare(passed))
    }
    previous = node
  }
  return clampShare(previous.share)
}

/**
 * The planned share on `day` by one named basis, from 0 to 1; undefined when the
 * target has no plan nodes or no shape of last year.
 */
export function plannedShareBy(
  basis: PlanBasis,
  target: QuantityTarget,
  day: IsoDate,
  asOf: IsoDate,
): Share | undefined {
  if (basis === 'even') return evenShare(target.year, inForce(target, asOf).due, day)
  const nodes = basis === 'plan' ? target.planNodes : target.lastYearShape
  return nodes.length > 0 ? shareAlong(nodes, target.year, day) : undefined
}

/**
 * The share that should be done by `day` (序时进度), from 0 to 1: the target's own
 * plan nodes if it has them, else last year's shape, else the even line from
 * 1 January to the due date, both days counted in. `asOf` decides which due date
 * is in force. Never throws.
 *
 * Source: status method, 序时进度.
 */
export function plannedShareOf(target: QuantityTarget, day: IsoDate, asOf: IsoDate): PlannedShare {
  for (const basis of ['plan', 'last-year'] as const) {
    const share = plannedShareBy(basis, target, day, asOf)
    if (share !== undefined) return { share, basis }
  }
  return { share: evenShare(target.year, inForce(target, asOf).due, day), basis: 'even' }
}
