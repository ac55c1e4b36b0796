import type { IsoDate } from '../domain/calendar'
import type { Observation } from '../domain/observation'
import type { Area } from '../domain/report'
import type { YearChain } from '../domain/review'
import type { RollUp } from '../domain/roll-up'
import type { StatusBand } from '../domain/status'
import type { MilestoneLine, Timeline } from '../domain/timeline'
import type { TrackedTarget } from '../domain/tracked'
import type { ChangesSlide } from './changes-slide'
import type { Decision } from './deck'
import type { Part } from './part'

/** The area that targets belong to. */
export interface AreaOf {
  /** As the targets name it; null for targets of no area (未归类). */
  readonly areaId: number | null
  /** Null when the report's areas do not hold it. */
  readonly area: Area | null
}

/** One area's line among the areas. */
export interface AreaCounts extends AreaOf {
  readonly rollUp: RollUp
  /** True when the area holds targets at all, whether or not the filter lets them through. */
  readonly hasTargets: boolean
}

/** What is presented, and how much of it is known. */
export interface TitleSlide {
  readonly kind: 'title'
  readonly id: 'title'
  readonly targets: number
  /** How many of them have a judged figure or report on or before the as-of date. */
  readonly withData: number
  /** The newest data date among them; null when nothing is known of any. */
  readonly newest: IsoDate | null
}

/** Decisions of earlier briefings, and what became of them. */
export interface FollowUpSlide extends Part {
  readonly kind: 'follow-up'
  readonly decisions: readonly Decision[]
  /** All of them, on this slide or another, and how many are done. */
  readonly total: number
  readonly done: number
}

/** The counts, with the year elapsed. */
export interface SummarySlide {
  readonly kind: 'summary'
  readonly id: 'summary'
  readonly rollUp: RollUp
  /** Whole percentages of the total that add up to 100. */
  readonly percentages: Readonly<Record<StatusBand, number>>
  /** The first of the attention list. */
  readonly urgent: readonly TrackedTarget[]
  /** How many targets have a newest figure or report that was seen on a third party's copy only (未核实). */
  readonly unverified: number
  /** How many of these are among the achieved. */
  readonly unverifiedAchieved: number
}

/** The areas against the statuses. */
export interface AreasSlide extends Part {
  readonly kind: 'areas'
  readonly areas: readonly AreaCounts[]
  readonly rollUp: RollUp
}

/** The targets that are asked for first, as the editors have chosen them. */
export interface HeadlineSlide extends Part {
  readonly kind: 'headline'
  readonly rows: readonly TrackedTarget[]
}

/** The list of what is behind schedule (欠序时清单), most urgent first. */
export interface BehindSlide extends Part {
  readonly kind: 'behind'
  readonly rows: readonly TrackedTarget[]
  /** All that are behind schedule, on this slide or another. */
  readonly total: number
}

/** One target that is behind: its course, its sentence, why, and what is asked. */
export interface ProblemSlide {
  readonly kind: 'problem'
  /** `problem-` and the target's id. */
  readonly id: string
  readonly row: TrackedTarget
  /** The target's observations, of any date. */
  readonly observations: readonly Observation[]
}

export interface AreaSlide extends Part, AreaOf {
  readonly kind: 'area'
  /** Of all the area's targets in the filter, not only those on this slide. */
  readonly rollUp: RollUp
  readonly rows: readonly TrackedTarget[]
  /** The area's measures that hold no target, below the last of its targets where they fit on that slide. */
  readonly measures: Area['measures']
  /** How many such measures the area has that are on no slide. */
  readonly measuresLeftOut: number
}

/** An area without any target: its measures, none of which can be counted. */
export interface MeasuresSlide extends Part {
  readonly kind: 'measures'
  readonly areaId: number
  readonly area: Area
  readonly measures: Area['measures']
}

/** Milestones by due date. */
export interface MilestonesSlide extends Part {
  readonly kind: 'milestones'
  /** Of all milestones: the slides that continue one another have one axis. */
  readonly timeline: Timeline
  readonly lines: readonly MilestoneLine[]
}

/** The year before beside this one. */
export interface YearsSlide extends Part {
  readonly kind: 'years'
  readonly chains: readonly YearChain[]
}

/** Decisions to take: typed while the meeting takes them. */
export interface DecisionsSlide extends Part {
  readonly kind: 'decisions'
  readonly decisions: readonly Decision[]
  /** The number of the first of them, from 1. */
  readonly first: number
  /** False when the slide is full: the next one takes more. */
  readonly hasRoom: boolean
}

/** Appendix: every target in one table. */
export interface TableSlide extends Part {
  readonly kind: 'table'
  readonly rows: readonly TrackedTarget[]
}

/** Appendix: how a status is worked out, and by which preset. */
export interface MethodSlide {
  readonly kind: 'method'
  readonly id: 'method'
}

/** Why something is not known of a target. */
export const GAP_REASONS = ['no-data', 'not-assessable', 'overdue', 'no-cause', 'no-department'] as const
export type GapReason = (typeof GAP_REASONS)[number]

/** Some of the targets of which something is not known. */
export interface GapLine {
  readonly reason: GapReason
  /** True when the line goes on with the names of the one above it, also on the slide before: its count is told there. */
  readonly isContinued: boolean
  /** All of them, on this line or another. */
  readonly count: number
  /** In the report's order; empty for none, and for all: then the count says it. */
  readonly rows: readonly TrackedTarget[]
}

/** Appendix: what is not known. */
export interface GapsSlide extends Part {
  readonly kind: 'gaps'
  readonly lines: readonly GapLine[]
  readonly total: number
}

/** One source and how many of the figures on the slides come from it. */
export interface SourceCount {
  readonly source: Observation['source']
  readonly figures: number
}

/** Appendix: where the figures come from. */
export interface SourcesSlide extends Part {
  readonly kind: 'sources'
  readonly sources: readonly SourceCount[]
}

export interface EmptySlide {
  readonly kind: 'empty'
  readonly id: 'empty'
  /** Nothing matches the filter, the data hold no target at all, or the deck leaves every slide out. */
  readonly reason: 'filter' | 'no-targets' | 'all-hidden'
}

export type Slide =
  | TitleSlide
  | FollowUpSlide
  | SummarySlide
  | AreasSlide
  | HeadlineSlide
  | BehindSlide
  | ProblemSlide
  | AreaSlide
  | MeasuresSlide
  | MilestonesSlide
  | ChangesSlide
  | YearsSlide
  | DecisionsSlide
  | TableSlide
  | MethodSlide
  | GapsSlide
  | SourcesSlide
  | EmptySlide
