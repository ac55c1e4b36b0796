import type { IsoDate } from './calendar'
import type { Bilingual } from './text'

/** Where a figure comes from. Third-party figures are seen only on a copy: shown as unverified, without an address. */
export interface Source {
  readonly kind: 'report' | 'official' | 'media' | 'third-party' | 'demo' | 'unknown'
  readonly name: Bilingual
  readonly url: string | null
  /** An address was given and may not be followed (`javascript:` and the like): to be said beside the source. */
  readonly isLinkRefused?: true
}

/** Does the figure count the same thing as the target, over the same period? Only `same` is judged or charted. */
export const SCOPES = ['same', 'part-year', 'narrower', 'broader', 'different', 'unclear'] as const
export type Scope = (typeof SCOPES)[number]

export type ObservationStanding = 'final' | 'provisional' | 'demo' | 'unknown'
export type Qualifier = 'almost' | 'over' | 'about'

/** How precisely a milestone's date is known; the date itself is the last day it can mean. */
export type DatePrecision = 'day' | 'month' | 'half-year' | 'year'
export type Stage = 'not-started' | 'under-way' | 'done'

/** What a report says about a milestone. */
export interface MilestoneReport {
  readonly stage: Stage
  readonly reachedOn: IsoDate | null
  readonly datePrecision: DatePrecision
  readonly forecastDate: IsoDate | null
}

/** One published or reported figure, dated (观测值). */
export interface Observation {
  readonly id: string
  readonly targetId: string
  readonly date: IsoDate
  /** The reporting year the figure belongs to: a count of 2023 never counts towards 2024. */
  readonly year: number
  /** In the target's unit; null for a wording without a figure. Null is unknown, never 0. */
  readonly value: number | null
  readonly unitId: string | null
  /** For coverage given as done of a total that may move. */
  readonly ratio: { readonly done: number; readonly total: number } | null
  /** True when the wording itself attests that an order-of-magnitude floor was kept. */
  readonly isAttestation: boolean
  readonly wording: Bilingual | null
  readonly milestone: MilestoneReport | null
  readonly standing: ObservationStanding
  readonly scope: Scope
  readonly qualifier: Qualifier | null
  readonly cause: Bilingual | null
  readonly nextStep: Bilingual | null
  readonly note: Bilingual | null
  readonly reportedBy: Bilingual | null
  readonly reportedOn: IsoDate | null
  readonly confirmedBy: Bilingual | null
  /** The id of the observation that this one corrects. */
  readonly revisionOf: string | null
  readonly source: Source
}
