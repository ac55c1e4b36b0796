import { daysBetween, monthOf, yearOf, type IsoDate } from '../domain/calendar'
import type { DatedPoint, MilestoneLine } from '../domain/timeline'
import type { I18n } from '../i18n/i18n'

/** A day; with its year when that is not the target's own. */
export function dayText(date: IsoDate, { tracked }: MilestoneLine, { format }: I18n): string {
  return yearOf(date) === tracked.target.year ? format.day(date) : format.date(date)
}

/** A day as precisely as it is known. */
export function datedText({ date, precision }: DatedPoint, line: MilestoneLine, i18n: I18n): string {
  return i18n.t.precision[precision](dayText(date, line, i18n), monthOf(date))
}

/** By when it is due, and whether that is the report's own date. */
export function dueText(line: MilestoneLine, i18n: I18n): string {
  const { t } = i18n
  const { due, isDueAssumed, tracked } = line
  const date = dayText(due.date, line, i18n)
  const promised = tracked.target.due.date
  if (promised !== due.date) return t.milestones.dueRevised(date, dayText(promised, line, i18n))
  return isDueAssumed ? t.milestones.dueAssumed(date) : t.milestones.due(date)
}

/** How the newest forecast differs from the one before it; null when none moved. */
function movedText(line: MilestoneLine, i18n: I18n): string | null {
  const { forecast, earlier, slippedDays } = line
  const before = earlier[earlier.length - 1]
  if (forecast.kind === 'none' || slippedDays === null || before === undefined) return null
  const words = i18n.t.milestones[slippedDays > 0 ? 'slipped' : 'broughtForward']
  return words(datedText(before, line, i18n), datedText(forecast.value, line, i18n))
}

/** When it was done or is expected, and how late that is. */
export function outcomeTexts(line: MilestoneLine, i18n: I18n): readonly string[] {
  const { milestones: words } = i18n.t
  const { reached, forecast, standing, due, tracked } = line
  const daysLate = tracked.assessment.milestone?.daysLate ?? 0
  if (standing === 'no-report') return [words.noReport]
  if (reached.kind === 'known') {
    const date = datedText(reached.value, line, i18n)
    return [standing === 'done-late' ? words.doneLate(date, daysLate) : words.done(date)]
  }
  const texts = standing === 'overdue' ? [words.overdue(daysLate)] : []
  if (forecast.kind === 'none') return [...texts, words.noForecast]
  const days = daysBetween(due.date, forecast.value.date)
  const told = movedText(line, i18n) ?? words.forecast(datedText(forecast.value, line, i18n))
  if (line.isForecastPassed) return [...texts, told, words.forecastPassed]
  const late = days > 0 ? [words.daysLate(days)] : []
  // A day beyond the last month stands at the picture's edge.
  const beyond = forecast.value.isOutside ? [words.beyond] : []
  return [...texts, told, ...late, ...beyond]
}
