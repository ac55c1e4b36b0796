import type { TargetChanges } from '../../domain/changes'
import type { ChangeSection } from '../../domain/change-sections'
import { StatusMark } from '../../figures/status-mark'
import { useI18n } from '../../i18n/i18n'
import { targetPath } from '../../state/view'
import { useView } from '../../state/use-view'
import { changeLines } from './change-lines'
import styles from './changes.module.css'

interface ChangeRowProps {
  changed: TargetChanges
  section: ChangeSection
  areaName: string
}

/** One target: where it stood and stands, and what is different. */
export function ChangeRow({ changed, section, areaName }: ChangeRowProps) {
  const i18n = useI18n()
  const { t, say } = i18n
  const { hrefTo } = useView()
  const { target, before, after, movement } = changed
  return (
    <li className={styles.row}>
      <div className={styles.name}>
        <a href={hrefTo(targetPath(target.id))}>{say(target.name)}</a>
        <p className={styles.area}>{areaName}</p>
      </div>
      <p className={styles.marks}>
        {movement !== 'none' && (
          <>
            <StatusMark status={before.status} />
            <span aria-hidden>→</span>
            <span className="visually-hidden">{t.changes.becomes}</span>
          </>
        )}
        <StatusMark status={after.status} />
      </p>
      <ul className={styles.lines}>
        {changeLines(changed, section, i18n).map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </li>
  )
}
