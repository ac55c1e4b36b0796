import type { IsoDate } from './calendar'
import type { Status } from './status'
import type { Bilingual, Quote } from './text'

/** A dimensionless share: 0.473 for 47.3 %. Not clamped unless a function says so. */
export type Share = number

/** A number of points of completion, or of percentage points (个百分点): −27.6. */
export type Points = number

/**
 * What the figures count. `known` is false for a unit this version has never
 * heard of: it is shown as written and never converted.
 */
export interface Unit {
  readonly id: string
  readonly label: Bilingual
  readonly isKnown: boolean
}

/** `at-most`: lower is better (细颗粒物, 失业率). */
export type Direction = 'at-least' | 'at-most'

export interface Due {
  readonly date: IsoDate
  /** True when the report gives no date and 31 December is taken for it. */
  readonly isAssumed: boolean
  /** The report's own words (入汛前), or null. */
  readonly words: Bilingual | null
}

/** A node of a plan or of last year's shape: by this day, this share should be done. */
export interface PlanNode {
  readonly date: IsoDate
  readonly share: Share
}

/** From `date` on, the target reads `value` or is due on `due`. The older one stays in the record. */
export interface TargetRevision {
  readonly date: IsoDate
  readonly value: number | null
  readonly due: IsoDate | null
  readonly reason: Bilingual
}

/** `confirmed`: an official list names it. `named-in-coverage`: some press report does; that is not confirmation. */
export interface Department {
  readonly name: Bilingual
  readonly basis: 'confirmed' | 'named-in-coverage'
}

/** Two promises of one sentence: what is started and what is completed (新开工 / 完工). */
export interface Pair {
  readonly targetId: string
  readonly role: 'started' | 'completed'
}

/** A person's verdict in place of the computed status, from `date` on. The computed one is shown beside it. */
export interface StatusOverride {
  readonly status: Status
  readonly date: IsoDate
  readonly author: string
  readonly reason: Bilingual
}

/** The review's figure that this target is set against, when it does not count exactly the same thing. */
export interface RelatedIndicator {
  readonly indicatorId: string
  readonly note: Bilingual
}

interface Promise {
  readonly id: string
  /** 1 to 11; null when the record names an area that the report does not have (未归类). */
  readonly areaId: number | null
  readonly measureId: string
  readonly name: Bilingual
  /** The Chinese name in pinyin, syllables apart, without tones: `cheng zhen xin zeng jiu ye`. */
  readonly pinyin: string
  readonly year: number
  readonly due: Due
  readonly quote: Quote
  /** Our own English for the quote. */
  readonly quoteInEnglish: string
  readonly pair: Pair | null
  readonly reportingIntervalDays: number
  readonly leadDepartment: Department | null
  readonly supportingDepartments: readonly Department[]
  readonly departmentsInCoverage: readonly Department[]
  readonly isHeadline: boolean
  readonly revisions: readonly TargetRevision[]
  readonly overrides: readonly StatusOverride[]
}

/** A promise with a number. */
export interface QuantityTarget extends Promise {
  /**
   * `count`: a total over the year; `coverage`: the share of a set, in percent;
   * `level`: a rate or concentration; `points`: a change of a share, in percentage points.
   */
  readonly kind: 'count' | 'coverage' | 'level' | 'points'
  readonly indicatorId: string
  readonly relatedIndicator: RelatedIndicator | null
  readonly value: number
  readonly unit: Unit
  readonly direction: Direction
  /** True for a floor given as an order of magnitude (千亿级): a wording without a figure may attest it. */
  readonly isOrderOfMagnitude: boolean
  /** The stated band of a level (左右), in its own unit; null when there is none. */
  readonly band: { readonly low: number; readonly high: number } | null
  readonly planNodes: readonly PlanNode[]
  readonly lastYearShape: readonly PlanNode[]
}

/** A deliverable whose completion can be dated. */
export interface MilestoneTarget extends Promise {
  readonly kind: 'milestone'
}

/** A kind that this version does not know: shown, never judged. */
export interface UnknownTarget extends Promise {
  readonly kind: 'unknown'
  readonly kindAsGiven: string
}

export type Target = QuantityTarget | MilestoneTarget | UnknownTarget
export type TargetKind = Target['kind']
export const TARGET_KINDS = [
  'count',
  'coverage',
  'level',
  'points',
  'milestone',
  'unknown',
] as const satisfies readonly TargetKind[]
