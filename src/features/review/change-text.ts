import type { PairLine } from '../../domain/review-pictures'
import type { Formats } from '../../i18n/format'

/** How far a target is from the result of the year before, with its sign: `+106.9%`. */
export function changeText({ change }: PairLine, format: Formats): string {
  return `${change > 0 ? '+' : ''}${format.share(change)}`
}
