import type { ReviewedFigure } from '../../domain/review'
import { toDisplayText } from '../../domain/display-text'
import { useI18n } from '../../i18n/i18n'
import { useView } from '../../state/use-view'
import { reportPath } from '../../state/view'
import styles from './review.module.css'

interface SourceQuoteProps {
  figure: ReviewedFigure
  /** The words in English, where there are some. */
  inEnglish: string | null
}

/** The report's own words for a figure, on demand, and the way to where they stand. */
export function SourceQuote({ figure, inEnglish }: SourceQuoteProps) {
  const { t, say } = useI18n()
  const { hrefTo } = useView()
  const { indicator, review } = figure
  const name = say(indicator.name)
  return (
    <details className={styles.source}>
      <summary>
        {t.review.quote(review.year)}
        <span className="visually-hidden">
          {t.list.colon}
          {name}
        </span>
      </summary>
      <blockquote lang="zh-CN" className={styles.quote}>
        {toDisplayText(review.quote.text)}
      </blockquote>
      {inEnglish !== null && (
        <p className={styles.small}>
          {t.review.translation}
          {t.list.colon}
          {inEnglish}
        </p>
      )}
      <p>
        <a
          href={hrefTo(reportPath(review.paragraphId))}
          aria-label={t.review.inReportOf(name)}
          data-print="hide"
        >
          {t.review.inReport}
        </a>
      </p>
    </details>
  )
}
