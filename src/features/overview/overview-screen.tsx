import { useBoard } from '../../board/board'
import { ErrorNote } from '../../board/error-note'
import { Loaded } from '../../board/loaded'
import { together } from '../../board/loadable'
import type { Area } from '../../domain/report'
import type { TrackedTarget } from '../../domain/tracked'
import { useI18n } from '../../i18n/i18n'
import { Skeleton } from '../../ui/skeleton'
import { usePageTitle } from '../../ui/use-page-title'
import { AreaCards } from './area-cards'
import { AttentionPanel } from './attention-panel'
import { GovernmentPanel } from './government-panel'
import { HeadlinePanel } from './headline-panel'
import { KpiCards } from './kpi-cards'
import styles from './overview.module.css'
import { YearLine } from './year-line'

/** The whole report in one look: the year, the counts, the eleven areas, and what needs attention. */
export function OverviewScreen() {
  const { t, say, format } = useI18n()
  const { tracked, areas, dataset, asOf } = useBoard()
  usePageTitle(t.pageTitle(t.nav.overview))
  const count = tracked.state === 'ready' ? tracked.value.length : null
  const both = together<[readonly TrackedTarget[], readonly Area[]]>([tracked, areas])
  return (
    <div className={styles.screen}>
      <div className={styles.head}>
        <h1>{count === null ? t.overview.titleLoading : t.overview.title(count)}</h1>
        {dataset.state === 'failed' && asOf !== null ? (
          <ErrorNote error={dataset.error} onRetry={dataset.retry} />
        ) : (
          <p className={styles.subtitle}>
            {dataset.state === 'ready' && asOf !== null
              ? t.overview.subtitle(say(dataset.value.name), format.date(asOf))
              : ' '}
          </p>
        )}
        <YearLine year={2024} asOf={asOf} />
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
            {([list, areaList]) => <AreaCards areas={areaList} tracked={list} />}
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
