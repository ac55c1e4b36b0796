import { valueOr } from '../../domain/answer'
import { monthOf } from '../../domain/calendar'
import type { Change, TargetChanges } from '../../domain/changes'
import { sectionOf, type ChangeSection } from '../../domain/change-sections'
import { figureOf } from '../../domain/datum'
import { isQuantity } from '../../domain/in-force'
import type { Observation } from '../../domain/observation'
import type { Target } from '../../domain/target'
import { observationValue } from '../../figures/observation-value'
import { ruleText } from '../../figures/rule-text'
import type { I18n } from '../../i18n/i18n'

type Of<Kind extends Change['kind']> = Extract<Change, { kind: Kind }>

function valueText(observation: Observation, target: Target, i18n: I18n): string {
  const { t } = i18n
  const text = observationValue(observation, target, i18n)
  return text ?? (observation.isAttestation ? t.figure.attested : t.changes.line.noFigure)
}

/** A difference of figures with its sign and unit; of percentages, in percentage points. */
function deltaText(delta: number, after: Observation, target: Target, { t, format }: I18n): string {
  const sign = delta > 0 ? '+' : ''
  const isPercent = after.unitId === 'percent' || after.value === null
  if (isPercent || !isQuantity(target)) return t.changes.line.pointsDelta(`${sign}${format.exact(delta)}`)
  return `${sign}${format.quantity(delta, target.unit)}`
}

function figuresLine(change: Of<'new-figures'>, target: Target, i18n: I18n): string {
  const { line } = i18n.t.changes
  const { before, after, delta, count } = change
  const afterText = valueText(after, target, i18n)
  if (before === null) return line.firstFigure(afterText)
  const beforeText = valueText(before, target, i18n)
  if (beforeText === afterText && delta === null) return line.again(i18n.format.date(after.date), afterText)
  const difference = delta === null ? '' : line.delta(deltaText(delta, after, target, i18n))
  const more = count > 1 ? line.count(count) : ''
  return `${line.figures(beforeText, afterText)}${difference}${more}`
}

function revisedLine({ old, corrected }: Of<'figure-revised'>, target: Target, i18n: I18n): string {
  const { line } = i18n.t.changes
  const date = i18n.format.date(corrected.date)
  const [from, to] = [valueText(old, target, i18n), valueText(corrected, target, i18n)]
  return from === to && figureOf(old) === figureOf(corrected)
    ? line.revisedSame(date, to)
    : line.revised(date, from, to)
}

function targetLines({ value, due }: Of<'target-revised'>, target: Target, i18n: I18n): string[] {
  const { t, format } = i18n
  const { line } = t.changes
  const quantity = (figure: number) =>
    isQuantity(target) ? format.quantity(figure, target.unit) : format.exact(figure)
  const lines = [
    value !== null && line.targetValue(quantity(value.before), quantity(value.after)),
    due !== null && line.targetDue(format.date(due.before), format.date(due.after)),
  ].filter((text) => text !== false)
  return lines.length > 0 ? lines : [line.targetSame]
}

/** Its final figure is in and falls short; of a milestone, its due date says so, and a person says so in a reason. */
function isShortAtTheEnd({ target, after }: TargetChanges): boolean {
  return after.status === 'missed' && after.override === null && isQuantity(target)
}

function linesOf(change: Change, changed: TargetChanges, i18n: I18n): string[] {
  const { target } = changed
  const { t, format } = i18n
  const { line } = t.changes
  switch (change.kind) {
    case 'status':
      return isShortAtTheEnd(changed) ? [line.short] : []
    case 'new-figures':
      return [figuresLine(change, target, i18n)]
    case 'figure-revised':
      return [revisedLine(change, target, i18n)]
    case 'target-revised':
      return targetLines(change, target, i18n)
    case 'milestone-due':
      return [line.due[change.outcome](format.date(change.due))]
    case 'milestone-reached': {
      const on = t.precision[change.precision](format.date(change.on), monthOf(change.on))
      return [change.daysLate > 0 ? line.reachedLate(on, change.daysLate) : line.reached(on)]
    }
    case 'forecast-moved': {
      const [before, after] = [format.date(change.before), format.date(change.after)]
      const say = change.days > 0 ? line.slipped : line.advanced
      return [say(before, after, Math.abs(change.days))]
    }
    case 'data-overdue':
      return [line.overdue(change.dataDate === null ? '—' : format.date(change.dataDate))]
    case 'awaits-final':
      return [line.awaitsFinal]
  }
}

/** The gap on both days; null where one of them is unknown, or nothing moved it. */
function gapLine({ before, after }: TargetChanges, { t, format }: I18n): string | null {
  const [from, to] = [valueOr(before.gap, null), valueOr(after.gap, null)]
  if (from === null || to === null || from === to) return null
  return t.changes.line.gap(format.points(from), format.points(to))
}

/** A milestone's new report says no more than that its date moved, came or passed. */
function withoutRepetition(changes: readonly Change[]): readonly Change[] {
  const isToldAsMilestone = changes.some((change) => sectionOf(change) === 'milestones')
  return isToldAsMilestone ? changes.filter(({ kind }) => kind !== 'new-figures') : changes
}

/** Why the status is what it is, where no new figure or date tells: time has passed, or a person decided. */
function reasonText({ after }: TargetChanges, i18n: I18n): string {
  return after.override === null ? ruleText(after, i18n) : i18n.say(after.override.reason)
}

const STATUS_SECTIONS: readonly ChangeSection[] = ['worse', 'better', 'other']

/**
 * What a row says in one part of the screen: in the parts on status all that is
 * different, so that the reason stands beside the status; else what the part is about.
 */
export function changeLines(changed: TargetChanges, section: ChangeSection, i18n: I18n): readonly string[] {
  const isOnStatus = STATUS_SECTIONS.includes(section)
  const told = isOnStatus
    ? withoutRepetition(changed.changes)
    : changed.changes.filter((change) => sectionOf(change) === section)
  const lines = told.flatMap((change) => linesOf(change, changed, i18n))
  const gap = isOnStatus || section === 'figures' ? gapLine(changed, i18n) : null
  const all = gap === null ? lines : [...lines, gap]
  return isOnStatus && all.length === 0 ? [reasonText(changed, i18n)] : all
}
