import type { Deck } from '../../deck/deck'
import type { AudienceState } from '../../deck/link'
import type { Slide } from '../../deck/slide'
import { aheadMsOf, plannedMsOf } from '../../deck/timing'
import { useI18n } from '../../i18n/i18n'
import { useNow } from '../../ui/use-now'
import styles from './presenter.module.css'

interface PresenterTimesProps {
  slides: readonly Slide[]
  deck: Deck
  state: AudienceState
}

const MINUTE_MS = 60_000
/** Less than this is no news: nobody speaks to the second. */
const ON_PLAN_MS = 10_000

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
  const planned = slide === undefined ? null : plannedMsOf(slide, slides, deck)
  const ahead = aheadMsOf({ page, onSlideMs: onSlide, elapsedMs: elapsed }, slides, deck)
  const pace =
    Math.abs(ahead) < ON_PLAN_MS
      ? words.onPlan
      : words[ahead > 0 ? 'ahead' : 'late'](format.duration(Math.abs(ahead)))
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
      <div data-over={planned !== null && onSlide > planned}>
        <dt>
          {words.onSlide}{' '}
          <span>{words.planned(planned === null ? words.noPlan : format.duration(planned))}</span>
        </dt>
        <dd>
          {format.duration(onSlide)} <span>{planned !== null && against(onSlide, planned)}</span>
        </dd>
      </div>
      <div data-over={ahead <= -ON_PLAN_MS}>
        <dt>{words.pace}</dt>
        <dd>{pace}</dd>
      </div>
    </dl>
  )
}
