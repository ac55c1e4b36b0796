import {
  addMonths,
  daysBetween,
  daysCountedIn,
  firstDayOf,
  lastDayOf,
  monthEnd,
  monthOf,
  yearOf,
  type IsoDate,
} from './calendar'
import type { Share } from './target'

/** A month of the axis: where it begins and how wide it is, as shares of the axis. */
export interface AxisMonth {
  readonly year: number
  readonly month: number
  readonly start: Share
  readonly width: Share
}

/** The days that a timeline spans, whole months. */
export interface TimeAxis {
  readonly first: IsoDate
  readonly last: IsoDate
  readonly months: readonly AxisMonth[]
}

/** A day on the axis: `share` is where it ends, from 0 to 1; a day outside stands at the nearer end and says so. */
export interface AxisPoint {
  readonly date: IsoDate
  readonly share: Share
  readonly isOutside: boolean
}

/** An axis ends with the year after its first: dates beyond stand at its edge. */
export const AXIS_YEARS_AT_MOST = 2

/** The whole months from `first` to `last`, as shares of the days between. */
export function timeAxis(first: IsoDate, last: IsoDate): TimeAxis {
  const days = daysCountedIn(first, last)
  const months = Array.from({ length: 12 * AXIS_YEARS_AT_MOST }, (_, index) => addMonths(first, index))
    .filter((start) => start <= last)
    .map((start) => {
      const [year, month] = [yearOf(start), monthOf(start)]
      return {
        year,
        month,
        start: daysBetween(first, start) / days,
        width: daysCountedIn(start, monthEnd(year, month)) / days,
      }
    })
  return { first, last, months }
}

/** The axis of one year, whatever happens after it. */
export function yearAxis(year: number): TimeAxis {
  return timeAxis(firstDayOf(year), lastDayOf(year))
}

/** Where a day ends on the axis. */
export function pointOn({ first, last }: TimeAxis, date: IsoDate): AxisPoint {
  const share = daysCountedIn(first, date) / daysCountedIn(first, last)
  return { date, share: Math.min(1, Math.max(0, share)), isOutside: date < first || date > last }
}
