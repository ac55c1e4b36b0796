import type { Indicator, ReviewFigure } from '../../domain/report'
import { useI18n } from '../../i18n/i18n'
import styles from './review.module.css'

interface ReviewValueProps {
  indicator: Indicator
  review: ReviewFigure
}

/** A figure of the review, to be read from across the room: almost, over or about before it, its unit after it. */
export function ReviewValue({ indicator, review }: ReviewValueProps) {
  const { t, format } = useI18n()
  const { value, unit } = format.pair(review.value, review.value, indicator.unit)
  return (
    <p className={styles.value}>
      {review.qualifier !== null && <span className={styles.unit}>{t.qualifier[review.qualifier]} </span>}
      {value}
      <span className={styles.unit}>
        {unit === '%' ? '' : ' '}
        {unit}
      </span>
    </p>
  )
}
