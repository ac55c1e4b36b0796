/**
 * A calendar day in Asia/Shanghai, written `2024-09-30`. A string, so that it
 * sorts, travels as JSON and never meets a time zone.
 */
export type IsoDate = `${number}-${number}-${number}`

const MONTH_LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const

function isLeap(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0
}

function monthLength(year: number, month: number): number {
  return month === 2 && isLeap(year) ? 29 : (MONTH_LENGTHS[month - 1] ?? 0)
}

function partsOf(date: IsoDate): [year: number, month: number, day: number] {
  return [Number(date.slice(0, 4)), Number(date.slice(5, 7)), Number(date.slice(8, 10))]
}

function toIsoDate(year: number, month: number, day: number): IsoDate {
  const pad = (part: number, width: number) => String(part).padStart(width, '0')
  return `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}` as IsoDate
}

/** Days since 1 January of year 1, so that subtraction counts days. */
function dayNumber(date: IsoDate): number {
  const [year, month, day] = partsOf(date)
  const before = year - 1
  let days = before * 365 + Math.floor(before / 4) - Math.floor(before / 100) + Math.floor(before / 400)
  for (let m = 1; m < month; m += 1) days += monthLength(year, m)
  return days + day
}

/** The day that `text` names, or undefined when it names none (`2024-02-30`, `2024/6/1`). Never throws. */
export function parseIsoDate(text: unknown): IsoDate | undefined {
  if (typeof text !== 'string' || !/^\d{4}-\d{2}-\d{2}$/.test(text)) return undefined
  const [year, month, day] = partsOf(text as IsoDate)
  const exists = year >= 1 && month >= 1 && month <= 12 && day >= 1 && day <= monthLength(year, month)
  return exists ? (text as IsoDate) : undefined
}

/** Whole days from `from` to `to`: 1 from one day to the next, negative when `to` is earlier. */
export function daysBetween(from: IsoDate, to: IsoDate): number {
  return dayNumber(to) - dayNumber(from)
}

/** Days of the range, both ends counted in: 366 for the whole of 2024. 0 or less when `to` lies before `from`. */
export function daysCountedIn(from: IsoDate, to: IsoDate): number {
  return daysBetween(from, to) + 1
}

/** The day `days` after `date`; before it when negative. */
export function addDays(date: IsoDate, days: number): IsoDate {
  let [year, month, day] = partsOf(date)
  day += days
  while (day < 1) {
    month = month === 1 ? 12 : month - 1
    if (month === 12) year -= 1
    day += monthLength(year, month)
  }
  while (day > monthLength(year, month)) {
    day -= monthLength(year, month)
    month = month === 12 ? 1 : month + 1
    if (month === 1) year += 1
  }
  return toIsoDate(year, month, day)
}

export function yearOf(date: IsoDate): number {
  return partsOf(date)[0]
}

export function monthOf(date: IsoDate): number {
  return partsOf(date)[1]
}

export function firstDayOf(year: number): IsoDate {
  return toIsoDate(year, 1, 1)
}

export function lastDayOf(year: number): IsoDate {
  return toIsoDate(year, 12, 31)
}

/** The last day of a month; months run from 1 to 12. */
export function monthEnd(year: number, month: number): IsoDate {
  return toIsoDate(year, month, monthLength(year, month))
}

/** The same day some calendar months later, or that month's last day: 30 November + 3 is 28 or 29 February. */
export function addMonths(date: IsoDate, months: number): IsoDate {
  const [year, month, day] = partsOf(date)
  const count = year * 12 + (month - 1) + months
  const [newYear, newMonth] = [Math.floor(count / 12), (count % 12) + 1]
  return toIsoDate(newYear, newMonth, Math.min(day, monthLength(newYear, newMonth)))
}

/** Which day of the year `asOf` is, of how many: 0 before the year, its last day from then on. */
export function yearDayOf(year: number, asOf: IsoDate): { readonly day: number; readonly days: number } {
  const days = daysCountedIn(firstDayOf(year), lastDayOf(year))
  return { day: Math.min(days, Math.max(0, daysCountedIn(firstDayOf(year), asOf))), days }
}

/** The share of the year that has passed on `asOf`, that day counted in: 0 before the year, 1 from its last day on. */
export function elapsedShareOf(year: number, asOf: IsoDate): number {
  const { day, days } = yearDayOf(year, asOf)
  return day / days
}

/**
 * The last month's end before a day: what “since last time” means when nothing
 * else was chosen, since offices report by the month. 30 September → 31 August,
 * 15 September → 31 August.
 */
export function lastTimeBefore(date: IsoDate): IsoDate {
  const [year, month] = partsOf(date)
  return addDays(toIsoDate(year, month, 1), -1)
}
