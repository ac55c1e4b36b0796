import { useMemo } from 'react'
import type { Deck } from '../../deck/deck'
import type { AudienceState } from '../../deck/link'
import type { Slide } from '../../deck/slide'
import { talkPlanOf, talkTimesOf } from '../../deck/timing'
import { useI18n } from '../../i18n/i18n'
import { useNow } from '../../ui/use-now'
import styles from './presenter.module.css'

interface PresenterTimesProps {
  slides: readonly Slide[]
  deck: Deck
  state: AudienceState
}

/** The clock, the time of the whole against its plan, and that of the slide against its own. */
export function PresenterTimes({ slides, deck, state }: PresenterTimesProps) {
  const { t, format } = useI18n()
  const now = useNow(500)
  const words = t.presenter
  const plan = useMemo(() => talkPlanOf(slides, deck), [slides, deck])
  const { elapsedMs, wholeMs, onSlideMs, plannedMs, aheadMs, pace } = talkTimesOf(state, plan, now)
  const against = (spent: number, plan: number) =>
    spent > plan ? words.over(format.duration(spent - plan)) : words.left(format.duration(plan - spent))
  return (
    <dl className={styles.times}>
      <div>
        <dt>{words.clock}</dt>
        <dd>{format.clock(now)}</dd>
      </div>
      <div data-over={elapsedMs > wholeMs}>
        <dt>
          {words.elapsed} <span>{words.plan(deck.minutes)}</span>
        </dt>
        <dd>
          {format.duration(elapsedMs)} <span>{against(elapsedMs, wholeMs)}</span>
        </dd>
      </div>
      <div data-over={plannedMs !== null && onSlideMs > plannedMs}>
        <dt>
          {words.onSlide}{' '}
          <span>{words.planned(plannedMs === null ? words.noPlan : format.duration(plannedMs))}</span>
        </dt>
        <dd>
          {format.duration(onSlideMs)} <span>{plannedMs !== null && against(onSlideMs, plannedMs)}</span>
        </dd>
      </div>
      <div data-over={pace === 'late'}>
        <dt>{words.pace}</dt>
        <dd>{pace === 'on-plan' ? words.onPlan : words[pace](format.duration(Math.abs(aheadMs)))}</dd>
      </div>
    </dl>
  )
}
