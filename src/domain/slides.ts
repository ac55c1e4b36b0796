import { attentionList } from './attention'
import type { Area } from './report'
import { percentagesOf, rollUp, type RollUp } from './roll-up'
import { STATUS_BANDS, type StatusBand } from './status'
import { matches, type Filter, type TrackedTarget } from './tracked'

/** Rows that can be read from the back of a room; a longer list goes on on a further slide, it never shrinks. */
export const ROWS_PER_SLIDE = 6

/** How many of the attention list stand on the summary. */
const MOST_URGENT = 3

/** One area's line in the summary. */
export interface AreaCounts {
  /** Null for targets of no known area (未归类). */
  readonly area: Area | null
  readonly rollUp: RollUp
  /** True when the area holds targets at all, whether or not the filter lets them through. */
  readonly hasTargets: boolean
}

export interface SummarySlide {
  readonly kind: 'summary'
  readonly id: string
  readonly rollUp: RollUp
  /** Whole percentages of the total that add up to 100. */
  readonly percentages: Readonly<Record<StatusBand, number>>
  readonly areas: readonly AreaCounts[]
  /** The first of the attention list. */
  readonly urgent: readonly TrackedTarget[]
}

/** Where a slide stands among those of its area: `part` of `parts`, from 1. */
interface Part {
  readonly id: string
  readonly part: number
  readonly parts: number
}

export interface AreaSlide extends Part {
  readonly kind: 'area'
  readonly area: Area | null
  /** Of all the area's targets in the filter, not only those on this slide. */
  readonly rollUp: RollUp
  readonly rows: readonly TrackedTarget[]
  /** How many of the area's measures hold no target and so are on no slide. */
  readonly qualitativeMeasures: number
}

/** An area without any target: its measures, none of which can be counted. */
export interface MeasuresSlide extends Part {
  readonly kind: 'measures'
  readonly area: Area
  readonly measures: Area['measures']
}

/** Nothing matches the filter. */
export interface EmptySlide {
  readonly kind: 'empty'
  readonly id: string
}

export type Slide = SummarySlide | AreaSlide | MeasuresSlide | EmptySlide

/**
 * A list in as few pages of at most `limit` as it takes, as even as they can be:
 * 13 in pages of 6 are 5, 4 and 4, so that no page holds a single leftover row.
 * An empty list has no page.
 */
export function pagesOf<Item>(list: readonly Item[], limit: number): readonly (readonly Item[])[] {
  const count = Math.ceil(list.length / limit)
  const size = Math.floor(list.length / count)
  const larger = list.length % count
  return Array.from({ length: count }, (_, page) => {
    const start = page * size + Math.min(page, larger)
    return list.slice(start, start + size + (page < larger ? 1 : 0))
  })
}

function rollUpOf(tracked: readonly TrackedTarget[]): RollUp {
  return rollUp(tracked.map(({ assessment }) => assessment))
}

/** True when the filter asks for more than areas: then an area without targets has nothing to say. */
function isNarrowed({ statuses, kinds, department, text }: Filter): boolean {
  return statuses.length > 0 || kinds.length > 0 || department !== '' || text.trim() !== ''
}

interface AreaGroup {
  readonly area: Area | null
  readonly all: readonly TrackedTarget[]
  readonly matching: readonly TrackedTarget[]
}

/** The areas in the filter in the report's order; last, the targets of none of the areas, when there are any. */
function groupsOf(tracked: readonly TrackedTarget[], areas: readonly Area[], filter: Filter): AreaGroup[] {
  const matching = tracked.filter((one) => matches(one, filter))
  const asked = areas.filter(({ id }) => filter.areas.length === 0 || filter.areas.includes(id))
  const groups: AreaGroup[] = asked.map((area) => {
    const isHere = ({ target }: TrackedTarget) => target.areaId === area.id
    return { area, all: tracked.filter(isHere), matching: matching.filter(isHere) }
  })
  const known = new Set<number | null>(areas.map(({ id }) => id))
  const others = matching.filter(({ target }) => !known.has(target.areaId))
  if (others.length > 0) groups.push({ area: null, all: others, matching: others })
  return groups
}

function summaryOf(groups: readonly AreaGroup[]): SummarySlide {
  const matching = groups.flatMap((group) => group.matching)
  const counts = rollUpOf(matching)
  const percentages = percentagesOf(STATUS_BANDS.map((band) => counts.byBand[band]))
  const byId = new Map(matching.map((one) => [one.target.id, one]))
  const urgent = attentionList(matching.map(({ assessment }) => assessment)).slice(0, MOST_URGENT)
  return {
    kind: 'summary',
    id: 'summary',
    rollUp: counts,
    percentages: Object.fromEntries(
      STATUS_BANDS.map((band, index) => [band, percentages[index] ?? 0]),
    ) as Record<StatusBand, number>,
    areas: groups.map(({ area, all, matching: shown }) => ({
      area,
      rollUp: rollUpOf(shown),
      hasTargets: all.length > 0,
    })),
    urgent: urgent.flatMap(({ targetId }) => byId.get(targetId) ?? []),
  }
}

function areaSlidesOf({ area, all, matching }: AreaGroup): readonly Slide[] {
  const name = `area-${area?.id ?? 'none'}`
  if (area !== null && all.length === 0) {
    const pages = pagesOf(area.measures, ROWS_PER_SLIDE)
    return pages.map((measures, index) => ({
      kind: 'measures',
      id: `${name}-${index + 1}`,
      part: index + 1,
      parts: pages.length,
      area,
      measures,
    }))
  }
  const withTarget = new Set(all.map(({ target }) => target.measureId))
  const qualitativeMeasures = (area?.measures ?? []).filter(({ id }) => !withTarget.has(id)).length
  const pages = pagesOf(matching, ROWS_PER_SLIDE)
  return pages.map((rows, index) => ({
    kind: 'area',
    id: `${name}-${index + 1}`,
    part: index + 1,
    parts: pages.length,
    area,
    rollUp: rollUpOf(matching),
    rows,
    qualitativeMeasures,
  }))
}

/**
 * The slides of a briefing: a summary, then for each area in the filter its targets
 * in the report's order, `ROWS_PER_SLIDE` to a slide. Every target that matches is
 * on exactly one area slide. An area without any target shows its measures, unless
 * the filter asks for more than areas. One honest slide when nothing is left.
 * Never empty, never throws.
 */
export function slidesOf(
  tracked: readonly TrackedTarget[],
  areas: readonly Area[],
  filter: Filter,
): readonly Slide[] {
  const groups = groupsOf(tracked, areas, filter)
  const withoutMeasures = isNarrowed(filter)
  const slides = groups.flatMap((group) =>
    withoutMeasures && group.matching.length === 0 ? [] : areaSlidesOf(group),
  )
  if (slides.length === 0) return [{ kind: 'empty', id: 'empty' }]
  return [summaryOf(groups), ...slides]
}
