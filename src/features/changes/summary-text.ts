import type { ChangeSummary } from '../../domain/change-sections'
import type { IsoDate } from '../../domain/calendar'
import type { I18n } from '../../i18n/i18n'

/** What changed between two days, in one sentence. What did not happen is not mentioned. */
export function summaryText(
  summary: ChangeSummary,
  since: IsoDate,
  asOf: IsoDate,
  { t, format }: I18n,
): string {
  const words = t.changes.summary
  const parts = [
    summary.better > 0 && words.better(summary.better),
    summary.worse > 0 && words.worse(summary.worse),
    summary.otherStatus > 0 && words.otherStatus(summary.otherStatus),
    summary.milestonesReached > 0 && words.milestonesReached(summary.milestonesReached),
    summary.milestonesDue > 0 && words.milestonesDue(summary.milestonesDue, summary.milestonesOpen),
    summary.forecastsSlipped > 0 && words.forecastsSlipped(summary.forecastsSlipped),
    summary.figuresRevised > 0 && words.figuresRevised(summary.figuresRevised),
    summary.targetsRevised > 0 && words.targetsRevised(summary.targetsRevised),
    summary.newlyOverdue > 0 && words.newlyOverdue(summary.newlyOverdue),
    summary.newlyAwaitingFinal > 0 && words.newlyAwaitingFinal(summary.newlyAwaitingFinal),
    summary.newFigures > 0 && words.newFigures(summary.newFigures),
    summary.unchanged > 0 && summary.unchanged < summary.total && words.unchanged(summary.unchanged),
  ].filter((part) => part !== false)
  const said = parts.length === 0 ? words.nothing : parts.join(words.separator)
  return `${words.lead(format.date(since), format.date(asOf))}${said}${words.end}`
}
