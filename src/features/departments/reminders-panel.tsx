import { useState } from 'react'
import { useBoard } from '../../board/board'
import type { IsoDate } from '../../domain/calendar'
import { remindersOf } from '../../domain/reminders'
import { THRESHOLDS } from '../../domain/thresholds'
import type { TrackedTarget } from '../../domain/tracked'
import { useI18n } from '../../i18n/i18n'
import { Button } from '../../ui/button'
import { CopyButton } from '../../ui/copy-button'
import { Panel } from '../../ui/panel'
import { SelectField } from '../../ui/select-field'
import styles from './departments.module.css'
import {
  defaultGrouping,
  REMINDER_GROUPINGS,
  reminderGroups,
  type ReminderGroup,
  type ReminderGrouping,
} from './reminder-groups'
import { ReminderGroupList } from './reminder-group-list'
import { reminderText } from './reminder-text'

interface RemindersPanelProps {
  tracked: readonly TrackedTarget[]
  asOf: IsoDate
  isDemo: boolean
}

/** What is overdue, awaited or unexplained, by department, to be copied or printed (催报). */
export function RemindersPanel({ tracked, asOf, isDemo }: RemindersPanelProps) {
  const i18n = useI18n()
  const { areas } = useBoard()
  const words = i18n.t.departments.reminders
  const reminders = remindersOf(tracked)
  const [chosen, setChosen] = useState<ReminderGrouping | null>(null)
  const suggested = defaultGrouping(reminders)
  const grouping = chosen ?? suggested
  const groups = reminderGroups(reminders, grouping, areas.state === 'ready' ? areas.value : [], i18n)
  const textOf = (some: readonly ReminderGroup[]) => () =>
    reminderText({ groups: some, grouping, asOf, isDemo }, i18n)
  const title = i18n.t.departments.sections.reminders
  if (reminders.length === 0) {
    return (
      <Panel title={title}>
        <p>{words.none}</p>
        <p className={styles.facts}>{words.explain(THRESHOLDS.overdueGraceDays)}</p>
      </Panel>
    )
  }
  return (
    <Panel title={title} note={words.note(i18n.format.date(asOf), reminders.length)}>
      <div className={styles.tools} data-print="hide">
        <SelectField
          label={words.grouping}
          value={grouping}
          options={REMINDER_GROUPINGS.map((value) => ({ value, label: words.groupings[value] }))}
          onChange={setChosen}
        />
        <CopyButton
          text={textOf(groups)}
          words={{ done: words.copied, failed: words.copyFailed, field: words.copyText }}
        >
          {words.copyAll}
        </CopyButton>
        <Button onClick={() => window.print()}>{words.print}</Button>
      </div>
      <p className={styles.facts}>{words.explain(THRESHOLDS.overdueGraceDays)}</p>
      {!isDemo && <p>{words.letter.published}</p>}
      {grouping === 'coverage' && <p>{chosen === null ? words.noLead : words.coverageNote}</p>}
      {groups.map((group) => (
        <ReminderGroupList key={group.key} group={group} grouping={grouping} text={textOf([group])} />
      ))}
    </Panel>
  )
}
