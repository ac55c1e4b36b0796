import { useState } from 'react'
import { useBoard } from '../../board/board'
import { together } from '../../board/loadable'
import { Loaded } from '../../board/loaded'
import type { Histories } from '../../board/track'
import { useReportYear } from '../../board/use-report-year'
import { yearOf } from '../../domain/calendar'
import type { Area } from '../../domain/report'
import type { TrackedTarget } from '../../domain/tracked'
import { useI18n } from '../../i18n/i18n'
import { useView } from '../../state/use-view'
import { Button } from '../../ui/button'
import { Skeleton } from '../../ui/skeleton'
import { Deck } from './deck'
import { snapshotOf, type Snapshot } from './snapshot'
import { Stage } from './stage'
import styles from './stage.module.css'

/**
 * The briefing: the targets that match the filters of the moment, as slides over the
 * page. Everything it needs is here before the first slide shows, so that nothing
 * changes, and nothing is missing, when the network goes away in the middle.
 */
export function Briefing() {
  const { t } = useI18n()
  const { view, change } = useView()
  const { tracked, areas, histories, dataset, asOf, since } = useBoard()
  const year = useReportYear()
  const [snapshot, setSnapshot] = useState<Snapshot | null>(null)
  const exit = () => change({ slide: null }, { replace: true })
  const parts = together<[readonly Area[], readonly TrackedTarget[], Histories]>([areas, tracked, histories])
  // A dataset's card that cannot be had is no reason not to present: the dataset is known by its id.
  if (snapshot === null && parts.state === 'ready' && dataset.state !== 'loading' && asOf !== null) {
    const [areaList, list, known] = parts.value
    const card = dataset.state === 'ready' ? dataset.value : null
    setSnapshot(
      snapshotOf({
        tracked: list,
        histories: known,
        since,
        preset: view.preset,
        areas: areaList,
        filter: view,
        asOf,
        year: year ?? yearOf(asOf),
        dataset: view.dataset,
        isDemo: card?.isDemo ?? view.dataset === 'demo',
      }),
    )
  }
  return (
    <Stage onExit={exit}>
      {snapshot === null ? (
        <div className={styles.waiting}>
          <Loaded of={parts} skeleton={<Skeleton heightRem={20} />}>
            {() => null}
          </Loaded>
          <Button onClick={exit}>{t.briefing.exit}</Button>
        </div>
      ) : (
        <Deck snapshot={snapshot} onExit={exit} />
      )}
    </Stage>
  )
}
