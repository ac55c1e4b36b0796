import type { Change, TargetChanges } from './changes'
import { stepsBetween } from './movement'

/** The parts of “since last time”, in the order in which a leader asks: what got worse first. */
export const CHANGE_SECTIONS = [
  'worse',
  'better',
  'other',
  'milestones',
  'revisions',
  'overdue',
  'figures',
] as const
export type ChangeSection = (typeof CHANGE_SECTIONS)[number]

/** The part that a change is told in. Each belongs to exactly one. */
export function sectionOf(change: Change): ChangeSection {
  switch (change.kind) {
    case 'status':
      return change.movement
    case 'milestone-due':
    case 'milestone-reached':
    case 'forecast-moved':
      return 'milestones'
    case 'figure-revised':
    case 'target-revised':
      return 'revisions'
    case 'data-overdue':
    case 'awaits-final':
      return 'overdue'
    case 'new-figures':
      return 'figures'
  }
}

/** Milestones past due and not done come before the rest, those that were kept come last. */
function placeOf({ changes }: TargetChanges): number {
  const due = changes.find((change) => change.kind === 'milestone-due')
  if (due === undefined) return 1
  return due.outcome === 'kept' ? 2 : due.outcome === 'late' ? 1 : 0
}

function stepsOf({ before, after }: TargetChanges): number {
  return stepsBetween(before.status, after.status)
}

/**
 * The targets of each part, those that moved furthest first in `worse` and `better`,
 * what is past due and not done first in `milestones`, else in the order given. A target is in every part that one of its changes
 * belongs to, so that the parts do not add up to the number of targets.
 */
export function changeSectionsOf(
  list: readonly TargetChanges[],
): Readonly<Record<ChangeSection, readonly TargetChanges[]>> {
  const inSection = (section: ChangeSection) =>
    list.filter(({ changes }) => changes.some((change) => sectionOf(change) === section))
  const furthestFirst = (section: ChangeSection) => inSection(section).sort((a, b) => stepsOf(b) - stepsOf(a))
  return {
    worse: furthestFirst('worse'),
    better: furthestFirst('better'),
    other: inSection('other'),
    milestones: inSection('milestones').sort((a, b) => placeOf(a) - placeOf(b)),
    revisions: inSection('revisions'),
    overdue: inSection('overdue'),
    figures: inSection('figures'),
  }
}

/** How much is different, in numbers of targets unless said otherwise. */
export interface ChangeSummary {
  readonly total: number
  /** Targets with nothing different at all. */
  readonly unchanged: number
  readonly better: number
  readonly worse: number
  readonly otherStatus: number
  readonly newFigures: number
  /** Corrections, of which a target may have several. */
  readonly figuresRevised: number
  readonly targetsRevised: number
  readonly milestonesReached: number
  /** Milestones whose due date passed, and how many of these were not reported done by the later day. */
  readonly milestonesDue: number
  readonly milestonesOpen: number
  /** Milestones now expected later than before. */
  readonly forecastsSlipped: number
  readonly newlyOverdue: number
  readonly newlyAwaitingFinal: number
}

/** Counts over some targets' changes; zeros for an empty list. Source: issue 3, "Since last time". */
export function summaryOfChanges(list: readonly TargetChanges[]): ChangeSummary {
  const all = list.flatMap(({ changes }) => changes)
  const count = (is: (change: Change) => boolean) => all.filter(is).length
  const ofKind = (kind: Change['kind']) => count((change) => change.kind === kind)
  const moved = (movement: TargetChanges['movement']) =>
    list.filter((one) => one.movement === movement).length
  return {
    total: list.length,
    unchanged: list.filter(({ changes }) => changes.length === 0).length,
    better: moved('better'),
    worse: moved('worse'),
    otherStatus: moved('other'),
    newFigures: ofKind('new-figures'),
    figuresRevised: ofKind('figure-revised'),
    targetsRevised: ofKind('target-revised'),
    milestonesReached: ofKind('milestone-reached'),
    milestonesDue: ofKind('milestone-due'),
    milestonesOpen: count(
      (change) =>
        change.kind === 'milestone-due' && (change.outcome === 'open' || change.outcome === 'unknown'),
    ),
    forecastsSlipped: count((change) => change.kind === 'forecast-moved' && change.days > 0),
    newlyOverdue: ofKind('data-overdue'),
    newlyAwaitingFinal: ofKind('awaits-final'),
  }
}
