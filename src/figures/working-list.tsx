import type { TrackedTarget } from '../domain/tracked'
import { useI18n } from '../i18n/i18n'
import { verdictRows } from './verdict-rows'
import styles from './working-list.module.css'
import { workingRows } from './working-rows'

/** Every input, formula and rule that led to a target's status, in the order in which they are worked out. */
export function WorkingList({ target, assessment }: TrackedTarget) {
  const i18n = useI18n()
  const rows = [...workingRows(target, assessment, i18n), ...verdictRows(target, assessment, i18n)]
  return (
    <dl className={styles.working}>
      {rows.map(({ term, detail }) => (
        <div key={term}>
          <dt>{term}</dt>
          <dd>{detail}</dd>
        </div>
      ))}
    </dl>
  )
}
