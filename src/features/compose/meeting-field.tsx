import { useRef, useState } from 'react'
import type { Deck } from '../../deck/deck'
import { decisionsOf, hasWords, meetingDayOf, withDecisionsMoved } from '../../deck/meeting'
import { parseIsoDate, type IsoDate } from '../../domain/calendar'
import { useI18n } from '../../i18n/i18n'
import { useSlideStage } from '../../slides/slide-stage'
import { Button } from '../../ui/button'
import { Notice } from '../../ui/notice'
import styles from './compose.module.css'

interface MeetingFieldProps {
  deck: Deck
  edit: (change: (deck: Deck) => Deck) => void
}

/** The day of the meeting, to which the decisions belong that it takes. When it is changed, those of the day before may go with it. */
export function MeetingField({ deck, edit }: MeetingFieldProps) {
  const { t } = useI18n()
  const { asOf } = useSlideStage().snapshot
  const words = t.compose.meeting
  /** The day that the field last left; null when nothing is offered. */
  const [left, setLeft] = useState<IsoDate | null>(null)
  /** True until the first change since the field was entered: on the way to a day the browser gives others. */
  const isFirst = useRef(true)
  const day = meetingDayOf(deck, asOf)
  const staying =
    left === null || left === day ? 0 : decisionsOf(deck.decisions, left).filter(hasWords).length
  return (
    <>
      <label className={styles.field}>
        <span>
          {words.day} <span className={styles.hint}>{words.hint}</span>
        </span>
        <input
          type="date"
          value={deck.meetingOn}
          onFocus={() => {
            isFirst.current = true
          }}
          onChange={(event) => {
            const meetingOn = parseIsoDate(event.target.value) ?? ''
            if (meetingOn === deck.meetingOn) return
            if (isFirst.current) setLeft(day)
            isFirst.current = false
            edit((before) => ({ ...before, meetingOn }))
          }}
        />
      </label>
      {deck.meetingOn !== '' && deck.meetingOn < asOf && (
        <div className={styles.whole}>
          <Notice role="status">{words.beforeData}</Notice>
        </div>
      )}
      {left !== null && staying > 0 && (
        <div className={styles.whole}>
          <Notice role="status">
            {left < day ? words.leftEarlier(staying) : words.leftLater(staying)}
            <Button
              onClick={() => {
                setLeft(null)
                edit((before) => withDecisionsMoved(before, left, day))
              }}
            >
              {words.takeAlong}
            </Button>
          </Notice>
        </div>
      )}
    </>
  )
}
