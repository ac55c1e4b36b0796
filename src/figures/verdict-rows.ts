import type { Assessment } from '../domain/assessment'
import type { Target } from '../domain/target'
import { workingStepsOf } from '../domain/working'
import type { I18n } from '../i18n/i18n'
import { isByPreset, ruleText } from './rule-text'
import type { WorkingRow } from './working-rows'

function flagTexts(target: Target, assessment: Assessment, { t }: I18n): string[] {
  const { working } = t.target
  const { flags, dataDate, milestone } = assessment
  const { dataAgeDays, overdueAfterDays } = workingStepsOf(target, assessment)
  // Old data are not overdue once the target is settled: reached, or closed by its final figure.
  const isSettled =
    dataDate === null || (milestone?.isReached ?? false) || (dataAgeDays ?? 0) > overdueAfterDays
  const overdue = flags.isDataOverdue
    ? working.overdue(dataAgeDays ?? 0, overdueAfterDays)
    : isSettled
      ? working.overdueUnused
      : working.notOverdue(overdueAfterDays)
  const texts = [
    overdue,
    flags.awaitsFinal && working.awaitsFinal,
    flags.isLate && working.late,
    flags.isBasicallyOnTrack && working.basicallyOnTrack,
  ]
  return texts.filter((text) => text !== false)
}

/** The rule that decided, what it came to, a person's verdict beside it, and the flags. */
export function verdictRows(target: Target, assessment: Assessment, i18n: I18n): readonly WorkingRow[] {
  const { t, format, say } = i18n
  const { working } = t.target
  const { preset, override, computedStatus } = assessment
  const { names } = t.preset
  const { sources } = t.method.presets
  const presetText = `${names[preset]}${t.list.dot}${sources[preset]}`
  const person =
    override === null
      ? working.noOverride
      : working.override(
          t.status[override.status],
          override.author,
          format.date(override.date),
          say(override.reason),
        )
  return [
    {
      term: working.preset,
      detail: isByPreset(assessment) ? presetText : `${presetText}${t.list.dot}${working.presetUnused}`,
    },
    { term: working.rule, detail: ruleText(assessment, i18n) },
    {
      term: working.result,
      detail: `${working.computed(t.status[computedStatus])}${t.list.dot}${person}`,
    },
    { term: working.flags, detail: flagTexts(target, assessment, i18n).join(t.list.dot) },
  ]
}
