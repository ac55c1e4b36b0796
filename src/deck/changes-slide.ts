import { changesBetween, type TargetChanges } from '../domain/changes'
import { changeSectionsOf, summaryOfChanges, type ChangeSummary } from '../domain/change-sections'
import type { IsoDate } from '../domain/calendar'
import type { Observation } from '../domain/observation'
import type { Preset } from '../domain/preset'
import type { TrackedTarget } from '../domain/tracked'

/** Rows of each of the two lists that can be read from the back of a room. */
export const CHANGES_PER_LIST = 6

/** What is different since last time. */
export interface ChangesSlide {
  readonly kind: 'changes'
  readonly id: 'changes'
  readonly since: IsoDate
  readonly summary: ChangeSummary
  /** Those that moved furthest first; `summary` has the counts, so that what is left out can be said. */
  readonly worse: readonly TargetChanges[]
  readonly better: readonly TargetChanges[]
}

/**
 * What moved between two days among the given targets; null when the first day is
 * not before the second, or there is no target: then there is nothing to compare.
 *
 * Source: issue 3, "Since last time".
 */
export function changesSlideOf(
  tracked: readonly TrackedTarget[],
  histories: ReadonlyMap<string, readonly Observation[]>,
  [since, asOf]: readonly [IsoDate | null, IsoDate],
  preset: Preset,
): ChangesSlide | null {
  if (since === null || since >= asOf || tracked.length === 0) return null
  const list = tracked.map(({ target }) =>
    changesBetween(target, histories.get(target.id) ?? [], since, asOf, preset),
  )
  const { worse, better } = changeSectionsOf(list)
  return {
    kind: 'changes',
    id: 'changes',
    since,
    summary: summaryOfChanges(list),
    worse: worse.slice(0, CHANGES_PER_LIST),
    better: better.slice(0, CHANGES_PER_LIST),
  }
}
