import { DECISION_STATES, withDecision, type DecisionState } from '../deck/deck'
import type { FollowUpSlide as FollowUpSlideContent } from '../deck/slide'
import { useI18n } from '../i18n/i18n'
import { FillIn } from './fill-in'
import { SlideFrame } from './slide-frame'
import { useSlideStage } from './slide-stage'
import { SlideTable } from './slide-table'
import styles from './slide-table.module.css'

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
        {slide.decisions.map(({ id, what, who, byWhen, state, outcome, takenOn }) => (
          <tr key={id}>
            <th scope="row">
              {what}
              <div className={styles.soft}>{words.from(format.date(takenOn))}</div>
            </th>
            <td>{who || '—'}</td>
            <td>{byWhen || '—'}</td>
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
        ))}
      </SlideTable>
    </SlideFrame>
  )
}
