import { monthOf } from '../domain/calendar'
import type { Assessment } from '../domain/assessment'
import { figureOf } from '../domain/datum'
import { isQuantity } from '../domain/in-force'
import type { QuantityTarget, Target } from '../domain/target'
import { workingStepsOf, type WorkingSteps } from '../domain/working'
import type { I18n } from '../i18n/i18n'
import { dueText } from './due-text'
import { figureTexts } from './figure-texts'
import { missingReason } from './missing-reason'

/** One step of the working: what it is called, and what it comes to. */
export interface WorkingRow {
  readonly term: string
  readonly detail: string
}

interface Given {
  readonly target: QuantityTarget
  readonly assessment: Assessment
  readonly steps: WorkingSteps
  readonly i18n: I18n
}

function withUnit(value: number, label: string, { format }: I18n): string {
  return label === '%' ? `${format.exact(value)}%` : `${format.exact(value)} ${label}`
}

function unknown(why: string, { t }: I18n): string {
  return `—${t.list.colon}${why}`
}

/** The inputs: what was observed and what was promised; for points also the level they start from. */
function inputRows({ target, assessment, i18n }: Given): WorkingRow[] {
  const { t, say } = i18n
  const { working, reason } = t.target
  const { latest, baseline, promised } = assessment
  const label = say(target.unit.label)
  const isPoints = target.kind === 'points'
  const observedLabel = isPoints ? '%' : label
  const figure = latest === null ? null : figureOf(latest)
  const why = latest === null ? working.noData : reason.attested
  const prefix = latest?.qualifier ? `${t.qualifier[latest.qualifier]} ` : ''
  const base = baseline === null ? null : figureOf(baseline)
  const rows: (WorkingRow | false)[] = [
    {
      term: isPoints || target.kind === 'level' ? working.level : working.observed,
      detail: figure === null ? unknown(why, i18n) : prefix + withUnit(figure, observedLabel, i18n),
    },
    isPoints && {
      term: working.baseline,
      detail: base === null ? unknown(working.noBaseline, i18n) : withUnit(base, observedLabel, i18n),
    },
    {
      term: isPoints ? working.change : working.target,
      detail: withUnit(promised ?? target.value, label, i18n),
    },
  ]
  return rows.filter((row) => row !== false)
}

function completionText({ target, assessment, i18n }: Given): string {
  const { t, format } = i18n
  const { completion, promised, latest, baseline } = assessment
  if (completion.kind === 'none') return unknown(t.target.reason[completion.reason], i18n)
  const share = format.share(completion.value.share)
  const against = format.exact(promised ?? target.value)
  const base = baseline === null ? null : figureOf(baseline)
  const figure = latest === null ? null : figureOf(latest)
  if (target.kind !== 'points' || base === null || figure === null) {
    return t.target.working.completionCount(format.exact(completion.value.done), against, share)
  }
  const { completionPoints, completionPointsDown } = t.target.working
  const words = target.direction === 'at-least' ? completionPoints : completionPointsDown
  return words(format.exact(figure), format.exact(base), against, share)
}

function plannedText({ assessment, steps, i18n }: Given): string {
  const { t, format } = i18n
  const { planned } = assessment
  if (planned.kind === 'none') return unknown(missingReason(planned, assessment, t) ?? '', i18n)
  const { plannedEven, plannedOwn, plannedLastYear } = t.target.working
  const share = format.share(planned.value.share)
  if (planned.value.basis === 'plan') return plannedOwn(share)
  if (planned.value.basis === 'last-year') return plannedLastYear(share)
  return plannedEven(steps.daysToData ?? 0, steps.daysToDue, share)
}

/** s, e, g, n, s/e and the forecast of what is scaled by time, each with its formula. */
function scaledRows(given: Given): WorkingRow[] {
  const { target, assessment, steps, i18n } = given
  const { t, format } = i18n
  const { working } = t.target
  const why = (answer: Parameters<typeof missingReason>[0]) => missingReason(answer, assessment, t) ?? ''
  const { completion, planned, gap, requiredPace, forecast } = assessment
  const { completionPercent, plannedPercent } = steps
  const texts = figureTexts(target, assessment, i18n)
  const rows: (WorkingRow | false)[] = [
    { term: working.completion, detail: completionText(given) },
    { term: working.planned, detail: plannedText(given) },
    {
      term: working.gap,
      detail:
        completionPercent === null || plannedPercent === null || texts.gap === null
          ? unknown(why(gap), i18n)
          : working.gapFormula(
              `${format.exact(completionPercent)}%`,
              `${format.exact(plannedPercent)}%`,
              texts.gap,
            ),
    },
    {
      term: working.pace,
      detail:
        requiredPace.kind === 'known' && completion.kind === 'known' && planned.kind === 'known'
          ? working.paceFormula(
              format.exact(completion.value.share),
              format.exact(planned.value.share),
              format.exact(Number(requiredPace.value.toFixed(4))),
            )
          : unknown(why(requiredPace), i18n),
    },
    steps.paceRatio !== null && {
      term: working.ratio,
      detail: format.exact(Number(steps.paceRatio.toFixed(4))),
    },
    {
      term: working.forecast,
      detail:
        forecast.kind === 'known'
          ? working.forecastFormula(texts.forecast ?? '')
          : unknown(why(forecast), i18n),
    },
  ]
  return rows.filter((row) => row !== false)
}

function milestoneRows(target: Target, { milestone, due }: Assessment, i18n: I18n): WorkingRow[] {
  const { t, format } = i18n
  const { working, figures } = t.target
  const reached = milestone?.reached?.milestone
  const expected = milestone?.forecastDate
  const open = milestone === null ? working.noData : figures.notReached
  const words = dueText(target, due, i18n)
  return [
    {
      term: working.due,
      detail: target.due.isAssumed ? `${format.date(due)}${t.list.dot}${words}` : words,
    },
    {
      term: working.reached,
      detail: reached?.reachedOn
        ? t.precision[reached.datePrecision](format.date(reached.reachedOn), monthOf(reached.reachedOn))
        : unknown(open, i18n),
    },
    ...(reached
      ? []
      : [
          {
            term: working.expected,
            detail: expected ? format.date(expected) : unknown(figures.noExpected, i18n),
          },
        ]),
  ]
}

/** Every input and step that led to the status, in the order in which they are worked out. */
export function workingRows(target: Target, assessment: Assessment, i18n: I18n): readonly WorkingRow[] {
  const { t, format } = i18n
  const { working } = t.target
  const { asOf, dataDate, level } = assessment
  const steps = workingStepsOf(target, assessment)
  const dates: WorkingRow[] = [
    { term: working.asOf, detail: format.date(asOf) },
    {
      term: working.dataDate,
      detail:
        dataDate === null
          ? unknown(working.noData, i18n)
          : `${format.date(dataDate)}${t.list.dot}${working.dataAge(steps.dataAgeDays ?? 0)}`,
    },
  ]
  if (!isQuantity(target)) return [...dates, ...milestoneRows(target, assessment, i18n)]
  const given: Given = { target, assessment, steps, i18n }
  const judged =
    level === null
      ? scaledRows(given)
      : [{ term: working.margin, detail: format.quantity(level.margin, target.unit) }]
  return [...dates, ...inputRows(given), ...judged]
}
