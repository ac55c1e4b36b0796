import { attentionList } from './attention'
import type { ChangesSlide } from './changes-slide'
import type { Area } from './report'
import { percentagesOf, rollUp, type RollUp } from './roll-up'
import { STATUS_BANDS, type StatusBand } from './status'
import { matches, unlistedAreasOf, type Filter, type TrackedTarget } from './tracked'

/** Rows that can be read from the back of a room; a longer list goes on on a further slide, it never shrinks. */
export const ROWS_PER_SLIDE = 6

/** How many of the attention list stand on the summary. */
const MOST_URGENT = 3

/** The area that targets belong to. */
interface AreaOf {
  /** As the targets name it; null for targets of no area (未归类). */
  readonly areaId: number | null
  /** Null when the report's areas do not hold it. */
  readonly area: Area | null
}

/** One area's line in the summary. */
export interface AreaCounts extends AreaOf {
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

export interface EmptySlide {
  readonly kind: 'empty'
  readonly id: string
  /** Nothing matches the filter, or the data hold no target at all. */
  readonly reason: 'filter' | 'no-targets'
}

export type Slide = ChangesSlide | SummarySlide | AreaSlide | MeasuresSlide | EmptySlide

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

interface AreaGroup extends AreaOf {
  readonly all: readonly TrackedTarget[]
  readonly matching: readonly TrackedTarget[]
}

/** The areas in the filter in the report's order; last, what belongs to none of the report's areas, when there is any. */
function groupsOf(tracked: readonly TrackedTarget[], areas: readonly Area[], filter: Filter): AreaGroup[] {
  const matching = tracked.filter((one) => matches(one, filter))
  const groupOf = (areaId: number | null, area: Area | null): AreaGroup => {
    const isHere = ({ target }: TrackedTarget) => target.areaId === areaId
    return { areaId, area, all: tracked.filter(isHere), matching: matching.filter(isHere) }
  }
  const asked = areas.filter(({ id }) => filter.areas.length === 0 || filter.areas.includes(id))
  const strays = [...unlistedAreasOf(matching, areas), null].map((id) => groupOf(id, null))
  return [
    ...asked.map((area) => groupOf(area.id, area)),
    ...strays.filter((group) => group.matching.length > 0),
  ]
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
    areas: groups.map(({ areaId, area, all, matching: shown }) => ({
      areaId,
      area,
      rollUp: rollUpOf(shown),
      hasTargets: all.length > 0,
    })),
    urgent: urgent.flatMap(({ targetId }) => byId.get(targetId) ?? []),
  }
}

function areaSlidesOf({ areaId, area, all, matching }: AreaGroup, withMeasures: boolean): readonly Slide[] {
  const name = `area-${areaId ?? 'none'}`
  if (area !== null && all.length === 0) {
    const pages = pagesOf(area.measures, ROWS_PER_SLIDE)
    return pages.map((measures, index) => ({
      kind: 'measures',
      id: `${name}-${index + 1}`,
      part: index + 1,
      parts: pages.length,
      areaId: area.id,
      area,
      measures,
    }))
  }
  const withTarget = new Set(all.map(({ target }) => target.measureId))
  const qualitative = withMeasures ? (area?.measures ?? []).filter(({ id }) => !withTarget.has(id)) : []
  const pages = pagesOf(matching, ROWS_PER_SLIDE)
  const hasRoom = (pages.at(-1)?.length ?? 0) + qualitative.length <= ROWS_PER_SLIDE
  return pages.map((rows, index) => ({
    kind: 'area',
    id: `${name}-${index + 1}`,
    part: index + 1,
    parts: pages.length,
    areaId,
    area,
    rollUp: rollUpOf(matching),
    rows,
    measures: hasRoom && index === pages.length - 1 ? qualitative : [],
    measuresLeftOut: hasRoom ? 0 : qualitative.length,
  }))
}

/**
 * The slides of a briefing: a summary, then for each area in the filter its targets
 * in the report's order, `ROWS_PER_SLIDE` to a slide. Every target that matches is
 * on exactly one area slide. Measures without a target follow where they fit, and stand
 * alone where an area has no target at all, unless the filter asks for more than areas. One honest slide when nothing is left.
 * Never empty, never throws.
 */
export function slidesOf(
  tracked: readonly TrackedTarget[],
  areas: readonly Area[],
  filter: Filter,
): readonly Slide[] {
  // Without any target nothing is known of the measures either: they must not pass for qualitative.
  if (tracked.length === 0) return [{ kind: 'empty', id: 'empty', reason: 'no-targets' }]
  const groups = groupsOf(tracked, areas, filter)
  const withMeasures = !isNarrowed(filter)
  const slides = groups.flatMap((group) =>
    withMeasures || group.matching.length > 0 ? areaSlidesOf(group, withMeasures) : [],
  )
  if (slides.length === 0) return [{ kind: 'empty', id: 'empty', reason: 'filter' }]
  return [summaryOf(groups), ...slides]
}
