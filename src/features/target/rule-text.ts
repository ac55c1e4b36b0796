import type { Assessment } from '../../domain/assessment'
import { THRESHOLDS } from '../../domain/thresholds'
import type { I18n } from '../../i18n/i18n'

const PRESET_RULES = ['gap-ahead', 'pace', 'gap', 'ratio']

/** True when the preset's own comparison decided, not one of the guards before it. */
export function isByPreset({ rule }: Assessment): boolean {
  return PRESET_RULES.includes(rule)
}

/** The rule that decided, in words, with the thresholds that the code compares with. */
export function ruleText({ rule, preset, level, latest }: Assessment, { t, format }: I18n): string {
  const words = t.target.rule
  const number = format.exact
  switch (rule) {
    case 'no-observation':
      return latest === null ? words['no-observation'] : words.noFigure
    case 'met':
      return level === null ? words.met : words.metLevel
    case 'too-early':
      return words['too-early'](format.share(THRESHOLDS.tooEarlyBelowShare))
    case 'gap-ahead':
      return words['gap-ahead'](format.points(THRESHOLDS.aheadFromPoints))
    case 'pace':
      return words.pace(number(THRESHOLDS.onTrackUpToPace), number(THRESHOLDS.behindFromPace))
    case 'gap': {
      if (preset === 'plan-or-below') return words.gapPlan
      const { onTrackFromPoints, atRiskFromPoints } = THRESHOLDS.gapLamp
      return words.gapLamp(format.points(onTrackFromPoints), format.points(atRiskFromPoints))
    }
    case 'ratio': {
      const { onTrackFromRatio, atRiskFromRatio } =
        preset === 'ratio-plate' ? THRESHOLDS.ratioPlate : THRESHOLDS.internationalRatio
      return words.ratio(number(onTrackFromRatio), number(atRiskFromRatio))
    }
    case 'late-within-grace':
    case 'late-beyond-grace':
      return words[rule](THRESHOLDS.milestoneGraceMonths)
    default:
      return words[rule]
  }
}
