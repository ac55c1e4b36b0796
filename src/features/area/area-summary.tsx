import { MEASURE_STAGES, type AreaContents } from '../../domain/area-contents'
import { BandCounts } from '../../figures/band-counts'
import { BandStack } from '../../figures/band-stack'
import { useI18n } from '../../i18n/i18n'
import { useView } from '../../state/use-view'
import { NO_FILTERS } from '../../state/view'
import { buttonClass } from '../../ui/button'
import { Panel } from '../../ui/panel'
import styles from './area.module.css'

interface AreaSummaryProps {
  areaId: number
  contents: AreaContents
  /** False while the evidence is on its way or failed: then no stage is counted. */
  isEvidenceKnown: boolean
}

/** What the area holds, and how far it is: its targets by status, its other measures by stage. */
export function AreaSummary({ areaId, contents, isEvidenceKnown }: AreaSummaryProps) {
  const { t } = useI18n()
  const { hrefTo } = useView()
  const { rollUp, stages, qualitative, milestones, numeric, measures } = contents
  const counted = MEASURE_STAGES.filter((stage) => stages[stage] > 0)
  const stageTexts = counted.map((stage) => t.area.stageCount(t.area.stages[stage], stages[stage]))
  const parts = [
    t.area.measures(measures.length),
    numeric > 0 && t.area.numeric(numeric),
    milestones.length > 0 && t.area.milestoneCount(milestones.length),
    qualitative > 0 && isEvidenceKnown && t.area.qualitative(qualitative, stageTexts),
  ].filter((part) => part !== false)
  return (
    <Panel
      title={rollUp.total === 0 ? t.area.measuresStanding : t.area.standing}
      note={parts.join(t.list.dot)}
    >
      {rollUp.total === 0 ? (
        <p>{t.area.noTargets}</p>
      ) : (
        <div className={styles.summary}>
          <BandStack rollUp={rollUp} />
          <div className={styles.counts}>
            <BandCounts rollUp={rollUp} />
            <strong>{t.area.achievedOf(rollUp.byGroup.achieved, rollUp.total)}</strong>
          </div>
        </div>
      )}
      {rollUp.total > 0 && (
        <p data-print="hide">
          <a className={buttonClass('quiet')} href={hrefTo('/targets', { ...NO_FILTERS, areas: [areaId] })}>
            {t.area.openInTargets}
          </a>
        </p>
      )}
    </Panel>
  )
}
