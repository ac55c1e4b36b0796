import { addDays, firstDayOf, lastTimeBefore, monthOf, yearOf, type IsoDate } from './calendar'

/** The usual days to compare with. */
export const QUICK_DAYS = ['month', 'quarter', 'year'] as const
export type QuickDay = (typeof QUICK_DAYS)[number]

/**
 * A usual day before `asOf`: the last month's end, the last quarter's end, or the
 * first day of the year. 30 September → 31 August, 30 June, 1 January; on the first
 * day of a year the last of these is that day itself.
 */
export function quickDay(which: QuickDay, asOf: IsoDate): IsoDate {
  if (which === 'year') return firstDayOf(yearOf(asOf))
  let day = lastTimeBefore(asOf)
  if (which === 'quarter') while (monthOf(day) % 3 !== 0) day = lastTimeBefore(day)
  return day
}

/** How two chosen days stand: only `in-order` can be compared. */
export type DayOrder = 'in-order' | 'same' | 'reversed'

export function orderOf(since: IsoDate, asOf: IsoDate): DayOrder {
  if (since === asOf) return 'same'
  return since < asOf ? 'in-order' : 'reversed'
}

/** The days to choose from: those given and the chosen one, in order, each once. */
export function daysToOffer(chosen: IsoDate, ...days: readonly (readonly IsoDate[])[]): readonly IsoDate[] {
  return [...new Set([...days.flat(), chosen])].sort()
}

/** The days that a free choice may lie between: the eve of the report's year to the end of the year after it. */
export function choosableDays(year: number): { readonly first: IsoDate; readonly last: IsoDate } {
  return { first: addDays(firstDayOf(year), -1), last: addDays(firstDayOf(year + 2), -1) }
}
