import type { Answer } from './answer'
import type { Comparison } from './comparison'
import type { Share } from './target'

/** How the new target stands to what the year before brought. */
export type Ambition =
  | {
      readonly kind: 'compared'
      readonly stands: 'higher' | 'lower' | 'equal'
      /** How far apart they are, in the unit of both; 0 or more. */
      readonly distance: number
      /** The same as a share of the earlier result, 0 or more; none where a percentage of it means nothing. */
      readonly share: Answer<Share, 'base-zero' | 'is-percent'>
      /** True when either figure is only almost, over or about what is written. */
      readonly isApproximate: boolean
    }
  | { readonly kind: 'none'; readonly reason: 'no-review' | 'scope-differs' | 'units-differ' }

/**
 * The ambition (力度) of a target: is it higher or lower than the result that the
 * review gives for the year before, and by how much?
 *
 * Higher and lower are of the figure; which of them asks for more depends on the
 * target's direction. Figures that count something else, or in another unit, are
 * never set against each other: the reason is given. Never throws.
 *
 * Source: issue 3, point 2.
 */
export function ambitionOf(comparison: Comparison): Ambition {
  if (comparison.kind === 'none') return { kind: 'none', reason: 'no-review' }
  if (comparison.kind === 'related') return { kind: 'none', reason: 'scope-differs' }
  if (comparison.promised.kind !== 'change') return { kind: 'none', reason: 'units-differ' }
  const { difference, share, isApproximate } = comparison.promised.change
  const stands = difference > 0 ? 'higher' : difference < 0 ? 'lower' : 'equal'
  return {
    kind: 'compared',
    stands,
    distance: Math.abs(difference),
    share: share.kind === 'known' ? { ...share, value: Math.abs(share.value) } : share,
    isApproximate,
  }
}
