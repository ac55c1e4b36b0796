import { monthEnd, parseIsoDate, yearOf, type IsoDate } from '../domain/calendar'

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'] as const
const NAME =
  '(?<name>jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?'
const YEAR = '(?<year>\\d{4})'
const DAY = '(?<day>\\d{1,2})'
const MONTH = '(?<month>\\d{1,2})'

/** Whole texts, after a “by”: 2024-10-15, 2024年10月15日前, 10月底, 15 October 2024, Oct 15, end of October. */
const FORMS = [
  `${YEAR}-${MONTH}-${DAY}前?`,
  `${YEAR}/${MONTH}/${DAY}前?`,
  `(?:${YEAR}年)?${MONTH}月(?:${DAY}[日号]|(?<end>底|末))(?:之?前)?`,
  `${DAY}(?:st|nd|rd|th)? ${NAME}(?:,? ${YEAR})?`,
  `${NAME} ${DAY}(?:st|nd|rd|th)?(?:,? ${YEAR})?`,
  `(?<end>(?:the )?end of) ${NAME}(?:,? ${YEAR})?`,
].map((form) => new RegExp(`^(?:by )?${form}$`))

function dayIn(year: number, month: number, day: number | 'end'): IsoDate | undefined {
  if (day === 'end') return month >= 1 && month <= 12 ? monthEnd(year, month) : undefined
  const pad = (part: number, width: number) => String(part).padStart(width, '0')
  return parseIsoDate(`${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`)
}

/**
 * The day that a deadline (完成时限) names, which is free text. Without a year it is
 * the next such day on or after the meeting that took the decision: “1月底” said in
 * October is next year's. Null for whatever else was typed, “下次会议” or a day that does
 * not exist: nobody is called late on a guess. Never throws.
 */
export function dueDayOf(byWhen: string, takenOn: IsoDate): IsoDate | null {
  const text = byWhen.normalize('NFKC').trim().replaceAll(/\s+/g, ' ').toLowerCase()
  // Chinese is written with and without spaces around figures.
  const plain = /\p{Script=Han}/u.test(text) ? text.replaceAll(' ', '') : text
  const parts = FORMS.map((form) => form.exec(plain)?.groups).find((groups) => groups !== undefined)
  if (parts === undefined) return null
  const { name, end, year } = parts
  const month = name === undefined ? Number(parts['month']) : MONTHS.indexOf(name.slice(0, 3) as 'jan') + 1
  const day = end === undefined ? Number(parts['day']) : 'end'
  if (year !== undefined) return dayIn(Number(year), month, day) ?? null
  const thisYear = yearOf(takenOn)
  const next = [thisYear, thisYear + 1].map((one) => dayIn(one, month, day))
  return next.find((one) => one !== undefined && one >= takenOn) ?? null
}
