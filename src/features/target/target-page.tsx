import { useQuery } from '@tanstack/react-query'
import { indicatorsQuery } from '../../api/indicators-query'
import { observationsPath } from '../../api/paths'
import { reportQuery } from '../../api/report-query'
import { targetObservationsQuery } from '../../api/target-observations-query'
import { useBoard } from '../../board/board'
import { loadableOf, mapped } from '../../board/loadable'
import { notYetNamed } from '../../board/not-yet-named'
import { SetAsideNotice } from '../../board/set-aside-notice'
import { isQuantity } from '../../domain/in-force'
import type { TrackedTarget } from '../../domain/tracked'
import { useI18n } from '../../i18n/i18n'
import { useView } from '../../state/use-view'
import { Panel } from '../../ui/panel'
import { usePageTitle } from '../../ui/use-page-title'
import { ComparisonPanel } from './comparison-panel'
import { DepartmentsPanel } from './departments-panel'
import { MilestoneFigures } from './milestone-figures'
import { MilestonePanel } from './milestone-panel'
import { ObservationsPanel } from './observations-panel'
import { QuantityFigures } from './quantity-figures'
import { RevisionsPanel } from './revisions-panel'
import { SentencePanel } from './sentence-panel'
import { TargetHeading } from './target-heading'
import { TrendPanel } from './trend-panel'
import { WorkingPanel } from './working-panel'
import styles from './target.module.css'

interface TargetPageProps {
  found: TrackedTarget
  /** All targets, for the way to the one before and after. */
  tracked: readonly TrackedTarget[]
}

/** Each panel waits for, and fails with, its own part of the data. */
export function TargetPage({ found, tracked }: TargetPageProps) {
  const { target, assessment } = found
  const { t, say } = useI18n()
  const { view } = useView()
  const board = useBoard()
  const report = loadableOf(useQuery(reportQuery()))
  const indicatorList = useQuery(indicatorsQuery())
  const historyList = useQuery(targetObservationsQuery(view.dataset, target.id))
  const indicators = mapped(loadableOf(indicatorList), (list) => list.records)
  const history = mapped(loadableOf(historyList), (list) => list.records)
  // The frame names what was set aside of the lists that every screen reads; these two are read here only,
  // but what is wrong with an observation of this target is wrong with it in the list of all of them too.
  const isOfAll = ({ path }: { path: string }) => path === observationsPath(view.dataset)
  const checked = [indicatorList.data, historyList.data].filter((list) => list !== undefined)
  const setAside = notYetNamed(
    checked.flatMap((list) => list.setAside),
    board.setAside.filter(isOfAll),
  )
  const partsLeftOut = notYetNamed(
    checked.flatMap((list) => list.partsLeftOut),
    board.partsLeftOut.filter(isOfAll),
  )
  const comparison = <ComparisonPanel {...found} history={history} indicators={indicators} report={report} />
  const sentence = <SentencePanel target={target} report={report} />
  usePageTitle(t.pageTitle(say(target.name)))
  return (
    <article className={styles.page}>
      <TargetHeading found={found} tracked={tracked} />
      {setAside.length + partsLeftOut.length > 0 && (
        <SetAsideNotice setAside={setAside} partsLeftOut={partsLeftOut} orphans={0} />
      )}
      <div className={styles.columns}>
        <div>
          <Panel title={t.target.sections.figures}>
            {isQuantity(target) ? (
              <QuantityFigures target={target} assessment={assessment} />
            ) : (
              <MilestoneFigures target={target} assessment={assessment} />
            )}
          </Panel>
        </div>
        <div className={styles.workingArea}>
          <WorkingPanel target={target} assessment={assessment} />
        </div>
        <div>
          {isQuantity(target) ? (
            <TrendPanel target={target} assessment={assessment} history={history} />
          ) : (
            <MilestonePanel target={target} assessment={assessment} history={history} />
          )}
        </div>
        <div>{isQuantity(target) ? comparison : sentence}</div>
        <div className={styles.aside}>
          {isQuantity(target) ? sentence : comparison}
          <DepartmentsPanel target={target} />
          <RevisionsPanel target={target} asOf={assessment.asOf} />
        </div>
        <div className={styles.observationsArea}>
          <ObservationsPanel target={target} assessment={assessment} history={history} />
        </div>
      </div>
    </article>
  )
}
