import type { IsoDate } from '../domain/calendar'
import type { Target } from '../domain/target'
import type { I18n } from '../i18n/i18n'

/** By when a target is due: in the report's words, as assumed, or as revised since. */
export function dueText({ due }: Target, inForce: IsoDate, { t, say, format }: I18n): string {
  if (inForce !== due.date) return t.target.dueRevised(format.date(inForce))
  if (due.words !== null) return t.target.dueInWords(say(due.words), format.date(due.date))
  return due.isAssumed ? t.target.dueAssumed : t.target.dueOn(format.date(due.date))
}
