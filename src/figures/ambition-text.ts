import type { YearChain } from '../domain/review'
import type { I18n } from '../i18n/i18n'

/** How far the target is from the result of the year before: `7.5%`, `0.5 percentage points`; null where they are not compared. */
function distanceText({ ambition, target }: YearChain, { t, format }: I18n): string | null {
  if (ambition.kind === 'none') return null
  if (ambition.share.kind === 'known') return format.share(ambition.share.value)
  const { points } = t.review.ambition
  const isPercent = ambition.share.reason === 'is-percent'
  return format.quantity(ambition.distance, isPercent ? { label: { zh: points, en: points } } : target.unit)
}

/** The ambition of a target in one sentence, without a stop. */
export function ambitionText(chain: YearChain, i18n: I18n): string {
  const words = i18n.t.review.ambition
  const { ambition, review, target } = chain
  if (ambition.kind === 'none') return words.none[ambition.reason]
  const { stands, isApproximate } = ambition
  if (stands === 'equal') return (isApproximate ? words.equalAbout : words.equal)(target.year, review.year)
  const amount = distanceText(chain, i18n) ?? ''
  return words[stands](target.year, review.year, (isApproximate ? words.byAbout : words.by)(amount))
}
