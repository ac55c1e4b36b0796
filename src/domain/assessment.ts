import type { Answer } from './answer'
import type { IsoDate } from './calendar'
import type { Completion, NoCompletion } from './completion'
import type { Forecast, NoForecast } from './forecast'
import type { Observation } from './observation'
import type { PlannedShare } from './planned-share'
import type { Preset, PresetRule } from './preset'
import type { NoPace } from './required-pace'
import type { Status } from './status'
import type { Points, StatusOverride, TargetRevision } from './target'

/** Which rule of the status method decided. A closed set: the working says each in words. */
export type Rule =
  | 'no-observation'
  | 'no-baseline'
  | 'unknown-kind'
  | 'attested'
  | 'met'
  | 'year-over'
  | 'too-early'
  | 'no-progress'
  | 'plan-over'
  | PresetRule
  | 'level-met'
  | 'level-in-band'
  | 'level-off'
  | 'reached'
  | 'reached-late'
  | 'not-yet-due'
  | 'forecast-late'
  | 'late-within-grace'
  | 'late-beyond-grace'

/** How far a milestone is: when it was reached, when it is expected, how late it is. */
export interface MilestoneState {
  readonly isReached: boolean
  readonly reached: Observation | null
  readonly forecastDate: IsoDate | null
  /** Days from the due date to the day it was reached, or to the as-of date when it is open; 0 or less is in time. */
  readonly daysLate: number
}

/** For a level: how far it is from its target, in its own unit; positive is on the good side. */
export interface LevelState {
  readonly value: number
  readonly margin: number
}

export interface Flags {
  /** The newest datum is older than its reporting interval + 45 days. */
  readonly isDataOverdue: boolean
  /** The year is over and the final figure is not in yet. */
  readonly awaitsFinal: boolean
  /** Achieved, but after its due date (逾期完成). */
  readonly isLate: boolean
  /** On track with a gap just below zero (基本达序时). */
  readonly isBasicallyOnTrack: boolean
}

export type NotScaled = NoCompletion | 'not-a-count'

/**
 * The assessment (评定) of one target on one day: its status and the whole working
 * of it. Everything a screen shows of a target's progress is read from here.
 */
export interface Assessment {
  readonly targetId: string
  readonly asOf: IsoDate
  readonly preset: Preset
  /** The status to show: a person's override where there is one, else the computed one. */
  readonly status: Status
  readonly computedStatus: Status
  readonly override: StatusOverride | null
  readonly rule: Rule
  /** The target's value in force, in its unit; null for a milestone. */
  readonly promised: number | null
  readonly due: IsoDate
  readonly revisions: readonly TargetRevision[]
  readonly latest: Observation | null
  /** The date of the newest judged observation on or before the as-of date (数据日期); null without one. */
  readonly dataDate: IsoDate | null
  /** For points: the level of the year before. */
  readonly baseline: Observation | null
  readonly completion: Answer<Completion, NotScaled>
  readonly planned: Answer<PlannedShare, NotScaled>
  /** g = s − e, in points of completion. */
  readonly gap: Answer<Points, NotScaled>
  readonly requiredPace: Answer<number, NoPace | NotScaled>
  readonly forecast: Answer<Forecast, NoForecast | NotScaled>
  readonly level: LevelState | null
  readonly milestone: MilestoneState | null
  readonly flags: Flags
}
