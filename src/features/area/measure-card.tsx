import type { Loadable } from '../../board/loadable'
import { Loaded } from '../../board/loaded'
import type { MeasureContents } from '../../domain/area-contents'
import { toDisplayText } from '../../domain/display-text'
import type { Evidence } from '../../domain/evidence'
import { useI18n } from '../../i18n/i18n'
import { reportPath } from '../../state/view'
import { useView } from '../../state/use-view'
import { buttonClass } from '../../ui/button'
import { Panel } from '../../ui/panel'
import { Skeleton } from '../../ui/skeleton'
import { EvidenceList } from './evidence-list'
import { MeasureTargets } from './measure-targets'

interface MeasureCardProps {
  contents: MeasureContents
  /** To wait for, and to say when it failed: without it nothing is known of a stage. */
  evidence: Loadable<readonly Evidence[]>
}

/** One measure: what it promises, and its targets or the stage it has reached. */
export function MeasureCard({ contents, evidence }: MeasureCardProps) {
  const { t, say } = useI18n()
  const { hrefTo } = useView()
  const { measure, targets, stage, evidence: said } = contents
  const title = `${measure.id} ${toDisplayText(say(measure.title))}`
  const link = (
    <a className={buttonClass('quiet')} href={hrefTo(reportPath(measure.id))} data-print="hide">
      {t.area.inReport}
    </a>
  )
  return (
    <Panel title={title} note={stage === null ? undefined : t.area.qualitativeTag} aside={link}>
      {targets.length > 0 && <MeasureTargets label={t.area.targetsOf(measure.id)} targets={targets} />}
      {stage !== null && (
        <Loaded of={evidence} skeleton={<Skeleton heightRem={5} />}>
          {() => <EvidenceList measureId={measure.id} stage={stage} evidence={said} />}
        </Loaded>
      )}
      {stage === null && said.length > 0 && (
        <EvidenceList measureId={measure.id} stage={null} evidence={said} />
      )}
    </Panel>
  )
}
