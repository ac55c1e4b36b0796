import { isQuantity } from '../../domain/in-force'
import type { Reminder, ReminderReason } from '../../domain/reminders'
import type { Status } from '../../domain/status'
import { figureTexts } from '../../figures/figure-texts'
import type { I18n } from '../../i18n/i18n'

function reasonText(reason: ReminderReason, status: Status, { t }: I18n): string {
  const words = t.departments.reminders.reasons
  switch (reason.kind) {
    case 'milestone-late':
      return (reason.hasReport ? words.milestoneLate : words.milestoneSilent)(reason.daysLate)
    case 'data-overdue':
      return words.dataOverdue(reason.days)
    case 'no-report':
      return words.noReport(reason.days)
    case 'awaits-final':
      return words.awaitsFinal
    case 'unexplained':
      return words.unexplained[reason.missing](t.status[status])
  }
}

/** Why a target is in the list, each reason in words. */
export function reasonTexts({ reasons, assessment }: Reminder, i18n: I18n): readonly string[] {
  return reasons.map((reason) => reasonText(reason, assessment.status, i18n))
}

/** What is known of the target: what was promised and the newest figure with its day; of a milestone, its dates. */
export function factsText({ target, assessment }: Reminder, i18n: I18n): string {
  const { t, format } = i18n
  const words = t.departments.reminders
  if (!isQuantity(target)) {
    const expected = assessment.milestone?.forecastDate ?? null
    const due = format.date(assessment.due)
    return expected === null ? words.due(due) : words.dueExpected(due, format.date(expected))
  }
  const { actual, promised, unit } = figureTexts(target, assessment, i18n)
  const promisedText = `${promised} ${unit}`
  if (assessment.dataDate === null) return words.factsWithoutData(promisedText)
  const actualText = actual === null ? words.attested : `${actual} ${unit}`
  return words.facts(promisedText, format.date(assessment.dataDate), actualText)
}
