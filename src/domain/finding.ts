import type { Assessment, Rule } from './assessment'
import type { IsoDate } from './calendar'
import type { TargetInForce } from './in-force'
import type { Observation } from './observation'
import type { Preset } from './preset'
import type { Status } from './status'

/** What the rule of one kind finds; the frame of the assessment is the same for every kind. */
export type Finding = { readonly status: Status; readonly rule: Rule } & Partial<
  Pick<Assessment, 'completion' | 'planned' | 'gap' | 'requiredPace' | 'forecast' | 'level' | 'milestone'>
> & { readonly isLate?: boolean; readonly isBasicallyOnTrack?: boolean }

/** What every rule is given. */
export interface Case {
  readonly observations: readonly Observation[]
  readonly latest: Observation
  readonly force: TargetInForce
  readonly asOf: IsoDate
  readonly preset: Preset
  /** True when the year is over and the figure that closes it is in. */
  readonly isClosed: boolean
}
