import type { Assessment } from '../domain/assessment'
import { monthOf, yearOf } from '../domain/calendar'
import { isQuantity } from '../domain/in-force'
import type { QuantityTarget, Target } from '../domain/target'
import type { I18n } from '../i18n/i18n'

/** The figures of one target as a person reads them. Null where there is nothing to say; never a made-up 0. */
export interface FigureTexts {
  /** What is done, in the target's scale; null without a figure. */
  readonly actual: string | null
  readonly promised: string
  /** The same in parts that may stand on lines of their own: a milestone's day due, how late, when expected. */
  readonly promisedParts: readonly string[]
  readonly unit: string
  readonly completion: string | null
  readonly planned: string | null
  readonly gap: string | null
  readonly forecast: string | null
  /** All of it in one sentence, for a screen reader. */
  readonly valueText: string
}

function doneOf({ completion, level }: Assessment): number | null {
  if (completion.kind === 'known') return completion.value.done
  return level?.value ?? null
}

function unitOf(target: QuantityTarget, { t }: I18n): string | null {
  return target.unit.isKnown ? null : t.unitUnknown
}

function forecastText(
  target: QuantityTarget,
  { forecast, promised }: Assessment,
  { format }: I18n,
): string | null {
  if (forecast.kind === 'none') return null
  const { low, high } = forecast.value
  const against = promised ?? target.value
  const lowest = format.estimate(low, against, target.unit)
  const highest = format.estimate(high, against, target.unit)
  if (lowest.value === highest.value) return `${lowest.value} ${lowest.unit}`
  return `${lowest.value}–${highest.value} ${lowest.unit}`
}

/** What a milestone's line says of its date, part by part. */
function milestoneParts({ milestone, due }: Assessment, { t, format }: I18n): readonly string[] {
  const dueText = t.figure.due(format.day(due))
  if (milestone === null) return [dueText]
  const report = milestone.reached?.milestone
  if (report?.reachedOn) {
    // Late, in the year after, the year is part of what must be said.
    const isInYear = yearOf(report.reachedOn) === yearOf(due)
    const reachedOn = isInYear ? format.day(report.reachedOn) : format.date(report.reachedOn)
    return [t.figure.reachedOn(t.precision[report.datePrecision](reachedOn, monthOf(report.reachedOn)))]
  }
  const late = milestone.daysLate > 0 ? [t.figure.daysLate(milestone.daysLate)] : []
  const expected = milestone.forecastDate ? [t.figure.expectedOn(format.date(milestone.forecastDate))] : []
  return [dueText, ...late, ...expected]
}

function milestoneTexts(assessment: Assessment, i18n: I18n): FigureTexts {
  const promisedParts = milestoneParts(assessment, i18n)
  const promised = promisedParts.join(i18n.t.list.dot)
  const valueText = `${i18n.t.status[assessment.status]}${i18n.t.list.comma}${promised}`
  const nothing = { actual: null, completion: null, planned: null, gap: null, forecast: null }
  return { ...nothing, promised, promisedParts, unit: '', valueText }
}

/** Every text of a target's figures. One place, so that each screen says the same. */
export function figureTexts(target: Target, assessment: Assessment, i18n: I18n): FigureTexts {
  if (!isQuantity(target)) return milestoneTexts(assessment, i18n)
  const { t, format } = i18n
  const status = t.status[assessment.status]
  const against = assessment.promised ?? target.value
  const done = doneOf(assessment)
  const pair = format.pair(done ?? 0, against, target.unit)
  const unknownUnit = unitOf(target, i18n)
  const unit = unknownUnit === null ? pair.unit : `${pair.unit} (${unknownUnit})`
  const qualifier = assessment.latest?.qualifier
  const prefix = qualifier ? `${t.qualifier[qualifier]} ` : ''
  const actual = done === null ? null : `${prefix}${pair.value}`
  const promised = target.direction === 'at-most' ? `${t.figure.atMost} ${pair.target}` : pair.target
  const completion =
    assessment.completion.kind === 'known' ? format.share(assessment.completion.value.share) : null
  const planned = assessment.planned.kind === 'known' ? format.share(assessment.planned.value.share) : null
  const gap = assessment.gap.kind === 'known' ? format.points(assessment.gap.value) : null
  const promisedText = `${promised} ${unit}`
  let valueText = t.figure.valueTextNone(status, promisedText)
  if (actual !== null && completion !== null && planned !== null) {
    valueText = t.figure.valueText(completion, promisedText, `${actual} ${unit}`, planned, status)
  } else if (actual !== null) valueText = t.figure.metreText(`${actual} ${unit}`, promisedText, status)
  else if (assessment.rule === 'attested') valueText = `${status}${t.list.comma}${t.figure.attested}`
  return {
    actual,
    promised,
    promisedParts: [promised],
    unit,
    completion,
    planned,
    gap,
    forecast: forecastText(target, assessment, i18n),
    valueText,
  }
}
