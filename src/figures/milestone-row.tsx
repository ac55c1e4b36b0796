import type { MilestoneLine } from '../domain/timeline'
import { MilestoneTrack } from './milestone-track'
import { StatusMark } from './status-mark'
import { StatusTags } from './status-tags'
import { useI18n } from '../i18n/i18n'
import { targetPath } from '../state/view'
import { useView } from '../state/use-view'
import { dueText, outcomeTexts } from './milestone-texts'
import styles from './milestone-chart.module.css'

/** One milestone: its name and status, its dates in words, and the same dates on the axis. */
export function MilestoneRow({ line }: { line: MilestoneLine }) {
  const i18n = useI18n()
  const { t, say } = i18n
  const { hrefTo } = useView()
  const { target, assessment } = line.tracked
  const stage = line.stage === null || line.stage === 'done' ? [] : [t.target.stages[line.stage]]
  const words = [...stage, dueText(line, i18n), ...outcomeTexts(line, i18n)]
  return (
    <li className={styles.row}>
      <div className={styles.words}>
        <div className={styles.headline}>
          <a className={styles.name} href={hrefTo(targetPath(target.id))}>
            {say(target.name)}
          </a>
          <StatusMark status={assessment.status} />
        </div>
        <ul className={styles.dates}>
          {words.map((word) => (
            <li key={word}>{word}</li>
          ))}
        </ul>
        <StatusTags assessment={assessment} />
      </div>
      <div className={styles.track}>
        <MilestoneTrack line={line} />
      </div>
    </li>
  )
}
