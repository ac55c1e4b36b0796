import type { Preset } from '../../domain/preset'
import type { Sensitivity } from '../../domain/sensitivity'
import type { I18n } from '../../i18n/i18n'

/** What the comparison shows, in one sentence: how many change, and which presets are mildest and strictest. */
export function sensitivitySentence(
  { colours, words, mildest, strictest, rollUps }: Sensitivity,
  { t, format }: I18n,
): string {
  const { sensitivity } = t.method
  const named = (list: readonly Preset[]) =>
    list
      .map((preset) => {
        const { byBand } = rollUps[preset]
        const [onSchedule, behind] = [format.count(byBand['on-schedule']), format.count(byBand.behind)]
        return sensitivity.named(t.preset.names[preset], onSchedule, behind)
      })
      .join(t.list.comma)
  const changing =
    colours + words === 0
      ? sensitivity.none
      : sensitivity.changes(
          format.count(colours),
          words === 0 ? '' : sensitivity.wordsToo(format.count(words)),
        )
  if (mildest.length === 0) return changing + sensitivity.alike
  return changing + sensitivity.extremes(named(mildest), named(strictest))
}
