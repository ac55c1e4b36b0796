import { addDays, daysBetween, firstDayOf, lastDayOf, monthEnd, type IsoDate } from './calendar'
import type { Observation } from './observation'

/** The days that the time control goes through. */
export interface TimeSpan {
  readonly first: IsoDate
  readonly last: IsoDate
}

/**
 * From the first day of the report's year to its last, or to the newest figure
 * where that came later. Figures of more than a year later do not stretch it.
 */
export function timeSpanOf(year: number, dataDate: IsoDate): TimeSpan {
  const [end, limit] = [lastDayOf(year), lastDayOf(year + 1)]
  const last = dataDate <= end ? end : dataDate >= limit ? limit : dataDate
  return { first: firstDayOf(year), last }
}

/** How many days after the first a day lies; one outside the span is taken to its nearer end. */
export function stepOf({ first, last }: TimeSpan, day: IsoDate): number {
  const inside = day < first ? first : day > last ? last : day
  return daysBetween(first, inside)
}

/** The day so many days after the first. */
export function dayAt({ first }: TimeSpan, step: number): IsoDate {
  return addDays(first, step)
}

/** The share of the span that lies before a day, from 0 to 1: where the day stands on the control. */
export function shareOf(span: TimeSpan, day: IsoDate): number {
  return stepOf(span, day) / Math.max(1, daysBetween(span.first, span.last))
}

/** The month ends in the span, in order. */
export function monthEndsIn({ first, last }: TimeSpan): readonly IsoDate[] {
  const year = Number(first.slice(0, 4))
  return Array.from({ length: 24 }, (_, index) =>
    monthEnd(year + Math.floor(index / 12), (index % 12) + 1),
  ).filter((day) => day <= last)
}

/** The days in the span on which figures of the report's year are dated, in order, each once. */
export function dataDatesIn(span: TimeSpan, histories: Iterable<readonly Observation[]>): readonly IsoDate[] {
  const days = new Set<IsoDate>()
  for (const history of histories) {
    for (const { date, scope } of history) {
      if (scope === 'same' && date >= span.first && date <= span.last) days.add(date)
    }
  }
  return [...days].sort()
}

/** The first of `days` (in order) after a day; undefined after the last. */
export function nextOf(days: readonly IsoDate[], from: IsoDate): IsoDate | undefined {
  return days.find((day) => day > from)
}

/** The last of `days` (in order) before a day; undefined before the first. */
export function previousOf(days: readonly IsoDate[], from: IsoDate): IsoDate | undefined {
  const before = days.filter((day) => day < from)
  return before[before.length - 1]
}
