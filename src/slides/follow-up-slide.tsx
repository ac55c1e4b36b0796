import { DECISION_STATES, withDecision, type Decision, type DecisionState } from '../deck/deck'
import { dueDayOf } from '../deck/due-day'
import { meetingDayOf } from '../deck/meeting'
import type { FollowUpSlide as FollowUpSlideContent } from '../deck/slide'
import { daysBetween } from '../domain/calendar'
import { useI18n } from '../i18n/i18n'
import { FillIn } from './fill-in'
import { SlideFrame } from './slide-frame'
import { useSlideStage } from './slide-stage'
import { SlideTable } from './slide-table'
import styles from './slide-table.module.css'

/** By when, as it was said; for what is still open, how late it is on the day of the meeting. */
function DeadlineCell({ decision: { byWhen, state, takenOn } }: { decision: Decision }) {
  const { t } = useI18n()
  const { snapshot, deck } = useSlideStage()
  const due = state === 'open' ? dueDayOf(byWhen, takenOn) : null
  const daysLate = due === null ? 0 : daysBetween(due, meetingDayOf(deck, snapshot.asOf))
  return (
    <td>
      {byWhen || '—'}
      {daysLate > 0 && <div className={styles.late}>{t.slides.late(daysLate)}</div>}
    </td>
  )
}

/** Decisions of earlier briefings, and what became of them. */
export function FollowUpSlide({ slide }: { slide: FollowUpSlideContent }) {
  const { t, format } = useI18n()
  const { live } = useSlideStage()
  const words = t.slides.followUp
  return (
    <SlideFrame slide={slide}>
      <SlideTable
        columns={[
          { label: words.what, width: 'wide' },
          { label: words.who },
          { label: words.byWhen },
          { label: words.state },
          { label: words.outcome, width: 'wide' },
        ]}
      >
        {slide.decisions.map((decision) => {
          const { id, what, who, state, outcome, takenOn } = decision
          return (
            <tr key={id}>
              <th scope="row">
                {what}
                <div className={styles.soft}>{words.from(format.date(takenOn))}</div>
              </th>
              <td>{who || '—'}</td>
              <DeadlineCell decision={decision} />
              <td>
                {live === null ? (
                  t.slides.states[state]
                ) : (
                  <select
                    className={styles.choice}
                    aria-label={`${what}${t.list.colon}${words.state}`}
                    value={state}
                    onChange={(event) => {
                      const chosen = event.target.value as DecisionState
                      live.edit((before) => withDecision(before, id, { state: chosen }))
                    }}
                  >
                    {DECISION_STATES.map((one) => (
                      <option key={one} value={one}>
                        {t.slides.states[one]}
                      </option>
                    ))}
                  </select>
                )}
              </td>
              <td>
                <FillIn
                  label={`${what}${t.list.colon}${words.outcome}`}
                  text={outcome}
                  onChange={(text) => live?.edit((before) => withDecision(before, id, { outcome: text }))}
                />
              </td>
            </tr>
          )
        })}
      </SlideTable>
    </SlideFrame>
  )
}
