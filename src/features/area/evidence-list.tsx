import { useBoard } from '../../board/board'
import type { Evidence, MeasureStage } from '../../domain/evidence'
import { SourceLink } from '../../figures/source-link'
import { StageMark } from '../../figures/stage-mark'
import { useI18n } from '../../i18n/i18n'
import styles from './area.module.css'

interface EvidenceListProps {
  measureId: string
  /** The stage of the measure; null where its targets tell how far it is. */
  stage: MeasureStage | null
  /** Newest first. */
  evidence: readonly Evidence[]
}

/** How far a measure is, who said so and when; or that nobody said anything. */
export function EvidenceList({ measureId, stage, evidence }: EvidenceListProps) {
  const { t, say, format } = useI18n()
  const { dataset } = useBoard()
  if (evidence.length === 0) {
    const isDemo = dataset.state === 'ready' && dataset.value.isDemo
    return <p className={styles.nothing}>{isDemo ? t.area.noEvidenceDemo : t.area.noEvidence}</p>
  }
  return (
    <>
      {stage !== null && (
        <p className={styles.stage}>
          <StageMark stage={stage} />
        </p>
      )}
      <ol className={styles.evidence} aria-label={t.area.evidenceOf(measureId)}>
        {evidence.map((one) => (
          <li key={one.id} className={styles.step}>
            <time dateTime={one.date}>{format.date(one.date)}</time>
            <StageMark stage={one.stage} />
            <span>{say(one.text)}</span>
            <span className={styles.by}>
              {t.area.by(say(one.author))}
              {t.list.dot}
              <SourceLink source={one.source} />
            </span>
          </li>
        ))}
      </ol>
    </>
  )
}
