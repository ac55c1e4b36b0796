import type { Deck } from '../../deck/deck'
import { laterDecisions, meetingDayOf } from '../../deck/meeting'
import { useI18n } from '../../i18n/i18n'
import { useSlideStage } from '../../slides/slide-stage'
import { Notice } from '../../ui/notice'

/** That decisions of later meetings stand on no slide of this one. */
export function LaterDecisions({ deck }: { deck: Deck }) {
  const { t, format } = useI18n()
  const day = meetingDayOf(deck, useSlideStage().snapshot.asOf)
  const { length } = laterDecisions(deck.decisions, day)
  if (length === 0) return null
  return <Notice role="status">{t.compose.meeting.later(length, format.date(day))}</Notice>
}
