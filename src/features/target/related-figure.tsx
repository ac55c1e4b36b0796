import type { Indicator, ReviewFigure } from '../../domain/report'
import type { Bilingual } from '../../domain/text'
import { useI18n } from '../../i18n/i18n'
import styles from './target.module.css'
import { qualifierText } from '../../figures/qualifier-text'

interface RelatedFigureProps {
  indicator: Indicator
  review: ReviewFigure
  /** Why it is not compared. */
  note: Bilingual
}

/** A figure of the review that is near the target but counts something else: shown with its reason, never compared. */
export function RelatedFigure({ indicator, review, note }: RelatedFigureProps) {
  const { t, format, say } = useI18n()
  const qualifier = qualifierText(review.qualifier, { t })
  return (
    <p className={styles.related}>
      <strong>{t.target.comparison.related}</strong>
      {t.list.colon}
      {t.target.comparison.review(review.year)} {say(indicator.name)} {qualifier}
      {format.quantity(review.value, indicator.unit)}
      <span className={styles.note}>{say(note)}</span>
    </p>
  )
}
