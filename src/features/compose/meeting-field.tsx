import type { Deck } from '../../deck/deck'
import { parseIsoDate } from '../../domain/calendar'
import { useI18n } from '../../i18n/i18n'
import styles from './compose.module.css'

interface MeetingFieldProps {
  deck: Deck
  edit: (change: (deck: Deck) => Deck) => void
}

/** The day of the meeting, to which the decisions belong that it takes. */
export function MeetingField({ deck, edit }: MeetingFieldProps) {
  const { t } = useI18n()
  const words = t.compose.meeting
  return (
    <label className={styles.field}>
      <span>
        {words.day} <span className={styles.hint}>{words.hint}</span>
      </span>
      <input
        type="date"
        value={deck.meetingOn}
        onChange={(event) => {
          const meetingOn = parseIsoDate(event.target.value) ?? ''
          edit((before) => (before.meetingOn === meetingOn ? before : { ...before, meetingOn }))
        }}
      />
    </label>
  )
}
