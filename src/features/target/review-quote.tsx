import { Loaded } from '../../board/loaded'
import type { Loadable } from '../../board/loadable'
import type { ReviewFigure, WorkReport } from '../../domain/report'
import { QuotedParagraph } from '../../figures/quoted-paragraph'
import { useI18n } from '../../i18n/i18n'
import { useView } from '../../state/use-view'
import { reportPath } from '../../state/view'
import { Skeleton } from '../../ui/skeleton'
import styles from './target.module.css'

interface ReviewQuoteProps {
  review: ReviewFigure
  report: Loadable<WorkReport>
}

/** The paragraph of the review that the figure stands in, with the figure marked. */
export function ReviewQuote({ review, report }: ReviewQuoteProps) {
  const { t } = useI18n()
  const { hrefTo } = useView()
  const { reviewQuote, noParagraph } = t.target.comparison
  return (
    <Loaded of={report} skeleton={<Skeleton heightRem={8} />}>
      {({ review: { introduction, sections } }) => {
        const all = [introduction, ...sections.flatMap(({ paragraphs }) => paragraphs)]
        const paragraph = all.find(({ id }) => id === review.paragraphId)
        return (
          <div>
            <h3 className={styles.subtitle}>{reviewQuote(review.year)}</h3>
            {paragraph === undefined ? (
              <p>{noParagraph}</p>
            ) : (
              <>
                <QuotedParagraph text={paragraph.text} quote={review.quote} />
                <p>
                  <a href={hrefTo(reportPath(paragraph.id))} data-print="hide">
                    {t.living.seeReviewInReport}
                  </a>
                </p>
              </>
            )}
          </div>
        )
      }}
    </Loaded>
  )
}
