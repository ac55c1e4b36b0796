import { useBoard } from '../../board/board'
import { toDisplayText } from '../../domain/display-text'
import type { TrackedTarget } from '../../domain/tracked'
import { dueText } from '../../figures/due-text'
import { StatusMark } from '../../figures/status-mark'
import { StatusTags } from '../../figures/status-tags'
import { useI18n } from '../../i18n/i18n'
import { NO_FILTERS, UNCLASSIFIED } from '../../state/view'
import { useView } from '../../state/use-view'
import { TargetStepper } from './target-stepper'
import styles from './target.module.css'

interface TargetHeadingProps {
  found: TrackedTarget
  tracked: readonly TrackedTarget[]
}

function AreaLine({ areaId, measureId }: { areaId: number | null; measureId: string }) {
  const { t, say } = useI18n()
  const { areas } = useBoard()
  const { hrefTo } = useView()
  const area = areas.state === 'ready' ? areas.value.find(({ id }) => id === areaId) : undefined
  const measure = area?.measures.find(({ id }) => id === measureId)
  const name = areaId === null ? t.unclassified : `${areaId} ${area ? toDisplayText(say(area.title)) : ''}`
  return (
    <p className={styles.areaLine}>
      <a
        href={hrefTo('/targets', { ...NO_FILTERS, areas: [areaId ?? UNCLASSIFIED] })}
        title={t.target.areaLink(name)}
      >
        {name}
      </a>
      {t.list.dot}
      {t.target.measure(measureId)}
      {measure && ` ${toDisplayText(say(measure.title))}`}
    </p>
  )
}

/** What the target is, where it stands in the report, by when it is due, and how it stands. */
export function TargetHeading({ found: { target, assessment }, tracked }: TargetHeadingProps) {
  const i18n = useI18n()
  const { t, say } = i18n
  return (
    <header className={styles.heading}>
      <TargetStepper id={target.id} tracked={tracked} />
      <AreaLine areaId={target.areaId} measureId={target.measureId} />
      <div className={styles.titleLine}>
        <h1>{say(target.name)}</h1>
        {target.isHeadline && <span className={styles.headlineMark}>{t.figure.headlineMark}</span>}
        <span className={styles.status}>
          <StatusMark status={assessment.status} />
          <StatusTags assessment={assessment} />
        </span>
      </div>
      <p className={styles.facts}>
        {t.target.kindLabel}
        {t.list.colon}
        {target.kind === 'unknown' ? t.target.kindAsGiven(target.kindAsGiven) : t.kind[target.kind]}
        {t.list.dot}
        {t.target.dueLabel}
        {t.list.colon}
        {dueText(target, assessment.due, i18n)}
      </p>
    </header>
  )
}
