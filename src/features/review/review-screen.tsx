import { useQuery } from '@tanstack/react-query'
import { indicatorsQuery } from '../../api/indicators-query'
import { reportQuery } from '../../api/report-query'
import { translationQuery } from '../../api/translation-query'
import { useBoard } from '../../board/board'
import { ErrorNote } from '../../board/error-note'
import { Loaded } from '../../board/loaded'
import { loadableOf, mapped, together, type Loadable } from '../../board/loadable'
import { SetAsideNotice } from '../../board/set-aside-notice'
import type { Histories } from '../../domain/track'
import type { Indicator, WorkReport } from '../../domain/report'
import type { TrackedTarget } from '../../domain/tracked'
import { useI18n } from '../../i18n/i18n'
import { useView } from '../../state/use-view'
import { hasFilters } from '../../state/view'
import { ScreenHead } from '../../ui/screen-head'
import { Skeleton } from '../../ui/skeleton'
import { usePageTitle } from '../../ui/use-page-title'
import { ReviewContent } from './review-content'
import styles from './review.module.css'

/** The review of the year before in figures, and what this year makes of them. Without the targets it still shows the figures. */
export function ReviewScreen() {
  const { t, language } = useI18n()
  const { view } = useView()
  const { tracked, histories, asOf } = useBoard()
  const indicatorAnswer = useQuery(indicatorsQuery())
  const report = loadableOf(useQuery(reportQuery()))
  const translations = useQuery({ ...translationQuery(), enabled: language === 'en' })
  const indicators = mapped(loadableOf(indicatorAnswer), ({ records }) => records)
  const progress = together<[readonly TrackedTarget[], Histories]>([tracked, histories])
  const checked = [indicatorAnswer.data, language === 'en' ? translations.data : undefined].filter(
    (list) => list !== undefined,
  )
  const setAside = checked.flatMap((list) => list.setAside)
  const partsLeftOut = checked.flatMap((list) => list.partsLeftOut)
  // Nothing is drawn before the targets have answered: the cards would jump under the reader's eyes.
  const parts: Loadable<[WorkReport, readonly Indicator[]]> =
    progress.state === 'loading' || translations.isLoading
      ? { state: 'loading' }
      : together<[WorkReport, readonly Indicator[]]>([report, indicators])
  const year = report.state === 'ready' ? report.value.year : null
  const title = year === null ? t.review.title : t.review.titleOf(year - 1)
  usePageTitle(t.pageTitle(title))
  return (
    <>
      <ScreenHead title={title} note={year === null ? undefined : t.review.note(year - 1, year)} />
      <div className={styles.notes}>
        {hasFilters(view) && <p className={styles.small}>{t.review.unfiltered}</p>}
        {setAside.length + partsLeftOut.length > 0 && (
          <SetAsideNotice setAside={setAside} partsLeftOut={partsLeftOut} orphans={0} />
        )}
        {language === 'en' && translations.isError && (
          <ErrorNote error={translations.error} onRetry={() => void translations.refetch()} />
        )}
        {parts.state === 'ready' && progress.state === 'failed' && (
          <>
            <p>{t.review.noTracked}</p>
            <ErrorNote error={progress.error} onRetry={progress.retry} />
          </>
        )}
      </div>
      <Loaded of={parts} skeleton={<Skeleton heightRem={120} />}>
        {([value, list]) => (
          <ReviewContent
            report={value}
            indicators={list}
            translations={language === 'en' ? (translations.data?.records ?? []) : []}
            progress={
              progress.state === 'ready' && asOf !== null
                ? { tracked: progress.value[0], histories: progress.value[1], asOf }
                : null
            }
          />
        )}
      </Loaded>
    </>
  )
}
