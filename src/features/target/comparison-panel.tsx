import { Loaded } from '../../board/loaded'
import { together, type Loadable } from '../../board/loadable'
import { comparisonOf, yearFiguresOf } from '../../domain/comparison'
import { isQuantity } from '../../domain/in-force'
import type { Observation } from '../../domain/observation'
import type { Indicator, WorkReport } from '../../domain/report'
import type { TrackedTarget } from '../../domain/tracked'
import { useI18n } from '../../i18n/i18n'
import { Panel } from '../../ui/panel'
import { Skeleton } from '../../ui/skeleton'
import { RelatedFigure } from './related-figure'
import { ReviewQuote } from './review-quote'
import { YearTable } from './year-table'
import styles from './target.module.css'

interface ComparisonPanelProps extends TrackedTarget {
  history: Loadable<readonly Observation[]>
  indicators: Loadable<readonly Indicator[]>
  report: Loadable<WorkReport>
}

/** The review's figure for the year before beside the target and the result so far. */
export function ComparisonPanel({ target, assessment, history, indicators, report }: ComparisonPanelProps) {
  const { t } = useI18n()
  const words = t.target.comparison
  const before = target.year - 1
  const parts = together<[readonly Indicator[], readonly Observation[]]>([indicators, history])
  return (
    <Panel title={t.target.sections.comparison(before, target.year)}>
      {!isQuantity(target) ? (
        <p>{words.noReviewMilestone}</p>
      ) : (
        <Loaded of={parts} skeleton={<Skeleton heightRem={18} />}>
          {([indicatorList, observations]) => {
            const comparison = comparisonOf(target, indicatorList, assessment)
            const rows = yearFiguresOf(target, observations, comparison, assessment)
            return (
              <div className={styles.comparison}>
                <YearTable target={target} comparison={comparison} rows={rows} />
                {comparison.kind === 'none' && <p>{words.noReview(before)}</p>}
                {comparison.kind === 'related' && target.relatedIndicator !== null && (
                  <RelatedFigure
                    indicator={comparison.indicator}
                    review={comparison.review}
                    note={target.relatedIndicator.note}
                  />
                )}
                {comparison.kind !== 'none' && <ReviewQuote review={comparison.review} report={report} />}
              </div>
            )
          }}
        </Loaded>
      )}
    </Panel>
  )
}
