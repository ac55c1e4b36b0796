import type { Deck } from '../../deck/deck'
import type { AudienceState } from '../../deck/link'
import type { Slide } from '../../deck/slide'
import { plannedMsOf } from '../../deck/timing'
import { useI18n } from '../../i18n/i18n'
import { useNow } from '../../ui/use-now'
import styles from './presenter.module.css'

interface PresenterTimesProps {
  slides: readonly Slide[]
  deck: Deck
  state: AudienceState
}

const MINUTE_MS = 60_000

/** The clock, the time of the whole against its plan, and that of the slide against its own. */
export function PresenterTimes({ slides, deck, state }: PresenterTimesProps) {
  const { t, format } = useI18n()
  const now = useNow(500)
  const words = t.presenter
  const { page, startedAtMs, slideSinceMs, spentMs } = state
  const slide = slides[page - 1]
  const elapsed = now - startedAtMs
  const whole = deck.minutes * MINUTE_MS
  const onSlide = now - slideSinceMs + (spentMs[slide?.id ?? ''] ?? 0)
  const planned = plannedMsOf(slide?.id ?? '', slides, deck)
  const against = (spent: number, plan: number) =>
    spent > plan ? words.over(format.duration(spent - plan)) : words.left(format.duration(plan - spent))
  return (
    <dl className={styles.times}>
      <div>
        <dt>{words.clock}</dt>
        <dd>{format.clock(now)}</dd>
      </div>
      <div data-over={elapsed > whole}>
        <dt>
          {words.elapsed} <span>{words.plan(deck.minutes)}</span>
        </dt>
        <dd>
          {format.duration(elapsed)} <span>{against(elapsed, whole)}</span>
        </dd>
      </div>
      <div data-over={onSlide > planned}>
        <dt>
          {words.onSlide} <span>{words.planned(format.duration(planned))}</span>
        </dt>
        <dd>
          {format.duration(onSlide)} <span>{against(onSlide, planned)}</span>
        </dd>
      </div>
    </dl>
  )
}
