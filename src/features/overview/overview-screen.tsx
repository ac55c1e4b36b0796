import { lazy, Suspense } from 'react'
import { useBoard } from '../../board/board'
import { ErrorNote } from '../../board/error-note'
import { Loaded } from '../../board/loaded'
import { together } from '../../board/loadable'
import { useMissingAreas } from '../../board/use-missing-areas'
import { useReportYear } from '../../board/use-report-year'
import type { Area } from '../../domain/report'
import type { TrackedTarget } from '../../domain/tracked'
import { useI18n } from '../../i18n/i18n'
import { completeChinese } from '../../i18n/zh'
import { useView } from '../../state/use-view'
import { hasFilters } from '../../state/view'
import { ErrorBoundary } from '../../ui/error-boundary'
import { Skeleton } from '../../ui/skeleton'
import { usePageTitle } from '../../ui/use-page-title'
import { AreaCards } from './area-cards'
import { AttentionPanel } from './attention-panel'
import { GovernmentPanel } from './government-panel'
import { HeadlinePanel } from './headline-panel'
import { KpiCards } from './kpi-cards'
import styles from './overview.module.css'
import { YearLine } from './year-line'

/** Needed once a filter is set only, so not part of the first load. */
const FilterLine = lazy(async () => {
  const [{ FilterLine: line }] = await Promise.all([import('../../figures/filter-line'), completeChinese()])
  return { default: line }
})

/** The whole report in one look: the year, the counts, the work areas, and what needs attention. */
export function OverviewScreen() {
  const { t, say, format } = useI18n()
  const { view } = useView()
  const { tracked, areas, dataset, asOf } = useBoard()
  const missing = useMissingAreas()
  const year = useReportYear()
  usePageTitle(t.pageTitle(t.nav.overview))
  const count = tracked.state === 'ready' ? tracked.value.length : null
  const areaList = areas.state === 'ready' ? areas.value : []
  const areaCount = areaList.length + missing.length
  const both = together<[readonly TrackedTarget[], readonly Area[]]>([tracked, areas])
  return (
    <div className={styles.screen}>
      <div className={styles.head}>
        <h1>{t.overview.title(areaCount > 0 ? areaCount : null, count)}</h1>
        {dataset.state === 'failed' && asOf !== null ? (
          <ErrorNote error={dataset.error} onRetry={dataset.retry} />
        ) : (
          <p className={styles.subtitle}>
            {dataset.state === 'ready' && asOf !== null
              ? [
                  t.reportOf(dataset.value.year),
                  say(dataset.value.name),
                  t.overview.asOf(format.date(asOf)),
                ].join(t.list.dot)
              : ' '}
          </p>
        )}
        {hasFilters(view) && (
          <div className={styles.filter}>
            <ErrorBoundary fallback={null}>
              <Suspense fallback={null}>
                <FilterLine filter={view} areas={areaList} />
              </Suspense>
            </ErrorBoundary>
          </div>
        )}
        <YearLine year={year} asOf={asOf} />
      </div>
      {tracked.state === 'failed' && both.state === 'failed' ? (
        // Told once, not in each of the parts that wait for the same answers; one click asks for all of them.
        <ErrorNote error={both.error} onRetry={both.retry} />
      ) : (
        <>
          <Loaded of={tracked} skeleton={<Skeleton heightRem={7} />}>
            {(list) => <KpiCards tracked={list} />}
          </Loaded>
          <Loaded of={both} skeleton={<Skeleton heightRem={25} />}>
            {([list, known]) => <AreaCards areas={known} missing={missing} tracked={list} />}
          </Loaded>
          <Loaded of={tracked} skeleton={<Skeleton heightRem={30} />}>
            {(list) => (
              <>
                <HeadlinePanel tracked={list} />
                <AttentionPanel tracked={list} />
              </>
            )}
          </Loaded>
        </>
      )}
      <GovernmentPanel />
    </div>
  )
}
