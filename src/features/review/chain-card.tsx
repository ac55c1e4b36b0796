import type { ReviewedFigure } from '../../domain/review'
import { useI18n } from '../../i18n/i18n'
import { SourceQuote } from './source-quote'
import { YearSteps } from './year-steps'
import styles from './review.module.css'

interface ChainCardProps {
  figure: ReviewedFigure
  inEnglish: string | null
}

/** A figure of the review with the promises that take it up: the two years in a chain. */
export function ChainCard({ figure, inEnglish }: ChainCardProps) {
  const { say } = useI18n()
  return (
    <li className={styles.card}>
      <h3 className={styles.name}>{say(figure.indicator.name)}</h3>
      {figure.chains.map((chain) => (
        <YearSteps key={chain.target.id} chain={chain} />
      ))}
      <SourceQuote figure={figure} inEnglish={inEnglish} />
    </li>
  )
}
