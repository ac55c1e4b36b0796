import type { CSSProperties } from 'react'
import type { PairLine } from '../../domain/review-pictures'
import { figureTexts } from '../../figures/figure-texts'
import { useI18n } from '../../i18n/i18n'
import { targetPath } from '../../state/view'
import { useView } from '../../state/use-view'
import { changeText } from './change-text'
import styles from './pictures.module.css'
import { qualifierText } from '../../figures/qualifier-text'

/** One target on the axis of the year before. The words beside it say all that is drawn. */
export function PairRow({ line }: { line: PairLine }) {
  const i18n = useI18n()
  const { t, say, format } = i18n
  const { hrefTo } = useView()
  const { chain, at } = line
  const { target, assessment, review, indicator } = chain
  const { promised, unit } = figureTexts(target, assessment, i18n)
  const qualifier = qualifierText(review.qualifier, { t })
  const places = {
    '--promised': at.promised,
    '--from': at.from,
    '--length': at.length,
    '--reached': at.reached ?? 0,
  }
  return (
    <li className={styles.pair}>
      <a href={hrefTo(targetPath(target.id))} className={styles.pairName}>
        {say(target.name)}
      </a>
      <span className={styles.pairTrack} style={places as CSSProperties} aria-hidden>
        {at.reached !== null && <span className={styles.reached} />}
        <span className={styles.base} />
        <span className={styles.link} />
        <span className={styles.promised} />
      </span>
      <span className={styles.pairChange}>{changeText(line, format)}</span>
      <span className={styles.pairValues}>
        {qualifier}
        {format.quantity(review.value, indicator.unit)} → {promised} {unit}
      </span>
    </li>
  )
}
