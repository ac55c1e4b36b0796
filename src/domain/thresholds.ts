/**
 * Every threshold of the status method, in one place. The Method page reads
 * them from here, so that what it says is what the code does.
 *
 * Source: status method, "Rules by kind" and "Presets".
 */
export const THRESHOLDS = {
  /** Planned share below which a count is too early to judge (起步阶段). */
  tooEarlyBelowShare: 0.15,
  /** Gap from which a count is ahead (超序时), in points of completion. */
  aheadFromPoints: 5,
  /** Required pace up to which a count is on track; a ratio. */
  onTrackUpToPace: 1.1,
  /** Required pace from which a count is behind; a ratio. */
  behindFromPace: 2,
  /** Planned share from which a year-end forecast is given. */
  forecastFromShare: 0.25,
  /** Calendar months after its due date during which an open milestone is at risk; behind afterwards. */
  milestoneGraceMonths: 3,
  /** Days beyond the reporting interval after which data are overdue. */
  overdueGraceDays: 45,
  /** 差值灯 (银川 2025): gaps in points of completion. */
  gapLamp: { onTrackFromPoints: -10, atRiskFromPoints: -30 },
  /** 比例牌 (三亚 2022): completion ÷ planned share. */
  ratioPlate: { onTrackFromRatio: 1, atRiskFromRatio: 0.5 },
  /** 国际比值 (Statistics Canada / Open SDG, after Eurostat): completion ÷ planned share. */
  internationalRatio: { onTrackFromRatio: 0.95, atRiskFromRatio: 0.6 },
} as const
