import type { Assessment } from '../domain/assessment'
import type { Preset } from '../domain/preset'
import { THRESHOLDS } from '../domain/thresholds'
import type { I18n } from '../i18n/i18n'

const PRESET_RULES = ['gap-ahead', 'pace', 'gap', 'ratio']

/** True when the preset's own comparison decided, not one of the guards before it. */
export function isByPreset({ rule }: Assessment): boolean {
  return PRESET_RULES.includes(rule)
}

function aheadRule({ t, format }: I18n): string {
  return t.target.rule['gap-ahead'](format.points(THRESHOLDS.aheadFromPoints))
}

/** What a preset compares and from where on, without the one gap from which a count is ahead. */
function comparisonRule(preset: Preset, { t, format }: I18n): string {
  const words = t.target.rule
  const number = format.exact
  switch (preset) {
    case 'required-pace':
      return words.pace(number(THRESHOLDS.onTrackUpToPace), number(THRESHOLDS.behindFromPace))
    case 'plan-or-below':
      return words.gapPlan
    case 'gap-lamp': {
      const { onTrackFromPoints, atRiskFromPoints } = THRESHOLDS.gapLamp
      return words.gapLamp(format.points(onTrackFromPoints), format.points(atRiskFromPoints))
    }
    case 'ratio-plate':
    case 'international-ratio': {
      const { onTrackFromRatio, atRiskFromRatio } =
        preset === 'ratio-plate' ? THRESHOLDS.ratioPlate : THRESHOLDS.internationalRatio
      return words.ratio(number(onTrackFromRatio), number(atRiskFromRatio))
    }
  }
}

/** The whole rule of a preset in words, with the thresholds that the code compares with. */
export function presetRule(preset: Preset, i18n: I18n): string {
  const comparison = comparisonRule(preset, i18n)
  return preset === 'required-pace' ? i18n.t.method.presets.first(aheadRule(i18n), comparison) : comparison
}

/** The rule that decided, in words, with the thresholds that the code compares with. */
export function ruleText({ rule, preset, level, latest }: Assessment, i18n: I18n): string {
  const { t, format } = i18n
  const words = t.target.rule
  switch (rule) {
    case 'no-observation':
      return latest === null ? words['no-observation'] : words.noFigure
    case 'met':
      return level === null ? words.met : words.metLevel
    case 'too-early':
      return words['too-early'](format.share(THRESHOLDS.tooEarlyBelowShare))
    case 'gap-ahead':
      return aheadRule(i18n)
    case 'pace':
    case 'gap':
    case 'ratio':
      return comparisonRule(preset, i18n)
    case 'late-within-grace':
    case 'late-beyond-grace':
      return words[rule](THRESHOLDS.milestoneGraceMonths)
    default:
      return words[rule]
  }
}
