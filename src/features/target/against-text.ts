import type { Against } from '../../domain/comparison'
import type { Unit } from '../../domain/target'
import type { I18n } from '../../i18n/i18n'

/** How a figure stands against the review's, in words; null where the two are not compared. */
export function againstText(against: Against, unit: Pick<Unit, 'label'>, { t, format }: I18n): string | null {
  const words = t.target.comparison
  if (against.kind === 'none') return null
  if (against.kind === 'so-far') {
    return against.shareOfBase.kind === 'known' ? words.soFar(format.share(against.shareOfBase.value)) : null
  }
  const { difference, share, isApproximate } = against.change
  if (difference === 0) return words.equal
  const amount = format.quantity(Math.abs(difference), unit)
  const change = difference > 0 ? words.more(amount) : words.less(amount)
  const sign = difference > 0 ? '+' : ''
  const percent = share.kind === 'known' ? words.percent(`${sign}${format.share(share.value)}`) : ''
  return `${isApproximate ? `${words.about} ` : ''}${change}${percent}`
}
