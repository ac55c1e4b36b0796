import { useId, useState } from 'react'
import { useI18n } from '../../i18n/i18n'
import { Button } from '../../ui/button'
import { CopyButton } from '../../ui/copy-button'
import styles from './departments.module.css'
import type { ReminderGroup, ReminderGrouping } from './reminder-groups'
import { ReminderItem } from './reminder-item'

/** How many items are drawn at first, and added each time. The copied text always holds all. */
const STEP = 50

interface ReminderGroupListProps {
  group: ReminderGroup
  grouping: ReminderGrouping
  text: () => string
}

/** What is asked of one department. */
export function ReminderGroupList({ group, grouping, text }: ReminderGroupListProps) {
  const { t } = useI18n()
  const [limit, setLimit] = useState(STEP)
  const id = useId()
  const words = t.departments.reminders
  const { title, items } = group
  return (
    <section className={styles.group} aria-labelledby={id}>
      <div className={styles.groupHead}>
        <h3 id={id}>{title}</h3>
        <span className={styles.facts}>{words.items(items.length)}</span>
        <CopyButton
          label={words.copyOf(title)}
          text={text}
          words={{ done: words.copied, failed: words.copyFailed, field: words.copyText }}
        >
          {words.copy}
        </CopyButton>
      </div>
      <ol className={styles.reminders}>
        {items.slice(0, limit).map((reminder) => (
          <ReminderItem key={reminder.target.id} reminder={reminder} grouping={grouping} />
        ))}
      </ol>
      {items.length > limit && (
        <Button data-print="hide" onClick={() => setLimit(limit + STEP)}>
          {words.more(Math.min(STEP, items.length - limit))}
        </Button>
      )}
    </section>
  )
}
