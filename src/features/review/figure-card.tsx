import type { ReviewedFigure } from '../../domain/review'
import { useI18n } from '../../i18n/i18n'
import { ReviewValue } from './review-value'
import { SourceQuote } from './source-quote'
import styles from './review.module.css'

interface FigureCardProps {
  figure: ReviewedFigure
  inEnglish: string | null
}

/** A figure of the review that no target takes up. */
export function FigureCard({ figure, inEnglish }: FigureCardProps) {
  const { say } = useI18n()
  return (
    <li className={styles.card}>
      <h3 className={styles.name}>{say(figure.indicator.name)}</h3>
      <ReviewValue {...figure} />
      <SourceQuote figure={figure} inEnglish={inEnglish} />
    </li>
  )
}
