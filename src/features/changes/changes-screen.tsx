import { useBoard } from '../../board/board'
import { Loaded } from '../../board/loaded'
import { together } from '../../board/loadable'
import type { Histories } from '../../domain/track'
import type { DatasetCard } from '../../domain/report'
import { dataDatesIn, monthEndsIn, timeSpanOf } from '../../domain/time-steps'
import type { TrackedTarget } from '../../domain/tracked'
import { useI18n } from '../../i18n/i18n'
import { ScreenHead } from '../../ui/screen-head'
import { Skeleton } from '../../ui/skeleton'
import { usePageTitle } from '../../ui/use-page-title'
import { ChangesReport } from './changes-report'
import styles from './changes.module.css'
import { ComparedDays } from './compared-days'

/** Two days side by side: what moved, what is new, what was corrected, what fell due. The first slide of a briefing. */
export function ChangesScreen() {
  const { t } = useI18n()
  const { tracked, histories, dataset, asOf, since } = useBoard()
  usePageTitle(t.pageTitle(t.changes.title))
  const all = together<[readonly TrackedTarget[], Histories, DatasetCard]>([tracked, histories, dataset])
  return (
    <div className={styles.screen}>
      <ScreenHead title={t.changes.title} note={t.changes.note} />
      <Loaded of={all} skeleton={<Skeleton heightRem={40} />}>
        {([targets, observations, { year, dataDate }]) => {
          if (asOf === null || since === null) return null
          const span = timeSpanOf(year, dataDate)
          const dataDates = dataDatesIn(span, observations.values())
          return (
            <>
              <ComparedDays
                since={since}
                asOf={asOf}
                year={year}
                usualDays={[...monthEndsIn(span), ...dataDates]}
              />
              <ChangesReport
                tracked={targets}
                histories={observations}
                since={since}
                asOf={asOf}
                firstData={dataDates[0] ?? null}
              />
            </>
          )
        }}
      </Loaded>
    </div>
  )
}
