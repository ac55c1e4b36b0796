import type { Loadable } from '../../board/loadable'
import { contentsOfArea } from '../../domain/area-contents'
import type { IsoDate } from '../../domain/calendar'
import { toDisplayText } from '../../domain/display-text'
import type { Evidence } from '../../domain/evidence'
import type { Area } from '../../domain/report'
import type { TrackedTarget } from '../../domain/tracked'
import { useI18n } from '../../i18n/i18n'
import { useView } from '../../state/use-view'
import { hasFilters } from '../../state/view'
import { Panel } from '../../ui/panel'
import { ScreenHead } from '../../ui/screen-head'
import { usePageTitle } from '../../ui/use-page-title'
import { AreaMilestones } from './area-milestones'
import { AreaSummary } from './area-summary'
import styles from './area.module.css'
import { MeasureCard } from './measure-card'
import { MeasureTargets } from './measure-targets'
import { Neighbours } from './neighbours'

interface AreaPageProps {
  area: Area
  areas: readonly Area[]
  tracked: readonly TrackedTarget[]
  evidence: Loadable<readonly Evidence[]>
  asOf: IsoDate
}

/** One work area, whole: no filter hides a part of it. */
export function AreaPage({ area, areas, tracked, evidence, asOf }: AreaPageProps) {
  const { t, say } = useI18n()
  const { view } = useView()
  const title = t.area.title(area.id, toDisplayText(say(area.shortName)))
  usePageTitle(t.pageTitle(title))
  const contents = contentsOfArea(area, tracked, evidence.state === 'ready' ? evidence.value : [], asOf)
  return (
    <>
      <ScreenHead title={title} note={toDisplayText(say(area.title))} />
      <Neighbours areas={areas} current={area.id} />
      {hasFilters(view) && <p>{t.area.unfiltered}</p>}
      <AreaSummary areaId={area.id} contents={contents} isEvidenceKnown={evidence.state === 'ready'} />
      {contents.milestones.length > 0 && (
        <AreaMilestones milestones={contents.milestones} area={area} asOf={asOf} />
      )}
      <section className={styles.measures} aria-label={t.area.measuresTitle}>
        {contents.measures.map((one) => (
          <MeasureCard key={one.measure.id} contents={one} evidence={evidence} />
        ))}
      </section>
      {contents.strays.length > 0 && (
        <Panel title={t.area.strays} note={t.area.straysNote}>
          <MeasureTargets label={t.area.strays} targets={contents.strays} />
        </Panel>
      )}
      <Neighbours areas={areas} current={area.id} isShort />
    </>
  )
}
