import { changesBetween, type TargetChanges } from '../domain/changes'
import { changeSectionsOf, summaryOfChanges, type ChangeSummary } from '../domain/change-sections'
import type { IsoDate } from '../domain/calendar'
import type { Observation } from '../domain/observation'
import type { Preset } from '../domain/preset'
import type { TrackedTarget } from '../domain/tracked'
import { pagesOf } from './pages'
import type { Part } from './part'

/** Rows of each of the two lists of a slide that can be read from the back of a room. */
export const CHANGES_PER_LIST = 6

/** Targets whose status moved one way: those that moved furthest first. */
export interface MovedTargets {
  /** `other`: from or to a status that is not judged, such as a first figure. */
  readonly section: 'worse' | 'better' | 'other'
  /** All of them, on this slide or another. */
  readonly count: number
  readonly rows: readonly TargetChanges[]
}

/** What is different since last time. */
export interface ChangesSlide extends Part {
  readonly kind: 'changes'
  readonly since: IsoDate
  readonly summary: ChangeSummary
  /** One or two, side by side. */
  readonly lists: readonly MovedTargets[]
}

/** A list in as many pieces as slides have room for; a list that must be told of even when it is empty has one. */
function piecesOf(
  section: MovedTargets['section'],
  list: readonly TargetChanges[],
  isAlways: boolean,
): readonly MovedTargets[] {
  const pages = list.length === 0 && isAlways ? [[]] : pagesOf(list, CHANGES_PER_LIST)
  return pages.map((rows) => ({ section, count: list.length, rows }))
}

/**
 * What moved between two days among the given targets: worse beside better, then what
 * moved otherwise; no slide when the first day is not before the second, or there is
 * no target: then there is nothing to compare.
 *
 * Source: issue 3, "Since last time"; issue 4, "The deck".
 */
export function changesSlidesOf(
  tracked: readonly TrackedTarget[],
  histories: ReadonlyMap<string, readonly Observation[]>,
  [since, asOf]: readonly [IsoDate | null, IsoDate],
  preset: Preset,
): readonly ChangesSlide[] {
  if (since === null || since >= asOf || tracked.length === 0) return []
  const changes = tracked.map(({ target }) =>
    changesBetween(target, histories.get(target.id) ?? [], since, asOf, preset),
  )
  const summary = summaryOfChanges(changes)
  const sections = changeSectionsOf(changes)
  const worse = piecesOf('worse', sections.worse, true)
  const better = piecesOf('better', sections.better, true)
  const others = piecesOf('other', sections.other, false)
  const beside = Array.from({ length: Math.max(worse.length, better.length) }, (_, index) =>
    [worse[index], better[index]].filter((list) => list !== undefined),
  )
  const below = Array.from({ length: Math.ceil(others.length / 2) }, (_, index) =>
    others.slice(2 * index, 2 * index + 2),
  )
  const pages = [...beside, ...below]
  return pages.map((lists, index) => ({
    kind: 'changes' as const,
    id: `changes-${index + 1}`,
    part: index + 1,
    parts: pages.length,
    since,
    summary,
    lists,
  }))
}
