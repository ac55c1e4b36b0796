import { departmentsIn } from '../../domain/departments'
import type { Reminder } from '../../domain/reminders'
import { StatusMark } from '../../figures/status-mark'
import { useI18n } from '../../i18n/i18n'
import { targetPath } from '../../state/view'
import { useView } from '../../state/use-view'
import styles from './departments.module.css'
import type { ReminderGrouping } from './reminder-groups'
import { factsText, reasonTexts } from './reminder-lines'

interface ReminderItemProps {
  reminder: Reminder
  grouping: ReminderGrouping
}

/** One target that is asked about: why, what is known, and who may know more. */
export function ReminderItem({ reminder, grouping }: ReminderItemProps) {
  const i18n = useI18n()
  const { t, say } = i18n
  const { hrefTo } = useView()
  const { target, assessment } = reminder
  const words = t.departments.reminders
  const namesIn = (role: 'lead' | 'coverage') =>
    departmentsIn(role, target)
      .map((name) => say(name))
      .join(t.list.comma)
  const [lead, mentioned] = [namesIn('lead'), namesIn('coverage')]
  const who = [
    grouping !== 'lead' && lead !== '' && words.lead(lead),
    grouping !== 'coverage' && mentioned !== '' && words.mentioned(mentioned),
  ].filter((text) => text !== false)
  return (
    <li className={styles.reminder}>
      <div className={styles.what}>
        <a href={hrefTo(targetPath(target.id))}>{say(target.name)}</a>
        <StatusMark status={assessment.status} />
      </div>
      <div>
        <p className={styles.reasons}>{reasonTexts(reminder, i18n).join(words.letter.reasonSeparator)}</p>
        <p className={styles.facts}>{[factsText(reminder, i18n), ...who].join(t.list.dot)}</p>
      </div>
    </li>
  )
}
