import { attentionList } from '../domain/attention'
import type { Area } from '../domain/report'
import { percentagesOf, rollUp, type RollUp } from '../domain/roll-up'
import { groupOf, STATUS_BANDS, type StatusBand } from '../domain/status'
import { matches, unlistedAreasOf, type Filter, type TrackedTarget } from '../domain/tracked'
import { slidesByPage } from './pages'
import type { AreaOf, AreasSlide, AreaSlide, MeasuresSlide, SummarySlide } from './slide'

/** Rows that can be read from the back of a room; a longer list goes on on a further slide, it never shrinks. */
export const ROWS_PER_SLIDE = 7

/** The eleven areas and two that the report does not have. */
const AREAS_PER_SLIDE = 13

/** How many of the attention list stand on the summary. */
const MOST_URGENT = 4

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

function isUnverified({ assessment }: TrackedTarget): boolean {
  return assessment.latest?.source.kind === 'third-party'
}

function summaryOf(groups: readonly AreaGroup[]): SummarySlide {
  const matching = groups.flatMap((group) => group.matching)
  const counts = rollUpOf(matching)
  const percentages = percentagesOf(STATUS_BANDS.map((band) => counts.byBand[band]))
  return {
    kind: 'summary',
    id: 'summary',
    rollUp: counts,
    percentages: Object.fromEntries(
      STATUS_BANDS.map((band, index) => [band, percentages[index] ?? 0]),
    ) as Record<StatusBand, number>,
    urgent: attentionIn(matching).slice(0, MOST_URGENT),
    unverified: matching.filter(isUnverified).length,
    unverifiedAchieved: matching.filter(
      (one) => isUnverified(one) && groupOf(one.assessment.status) === 'achieved',
    ).length,
  }
}

/** Those of the targets that need attention, most urgent first. Source: status method, "The attention list". */
export function attentionIn(tracked: readonly TrackedTarget[]): readonly TrackedTarget[] {
  const byId = new Map(tracked.map((one) => [one.target.id, one]))
  return attentionList(tracked.map(({ assessment }) => assessment)).flatMap(
    ({ targetId }) => byId.get(targetId) ?? [],
  )
}

function areasSlidesOf(groups: readonly AreaGroup[]): readonly AreasSlide[] {
  const lines = groups.map(({ areaId, area, all, matching }) => ({
    areaId,
    area,
    rollUp: rollUpOf(matching),
    hasTargets: all.length > 0,
  }))
  const whole = rollUpOf(groups.flatMap((group) => group.matching))
  return slidesByPage('areas', lines, AREAS_PER_SLIDE, (areas) => ({
    kind: 'areas' as const,
    areas,
    rollUp: whole,
  }))
}

function areaSlidesOf(
  { areaId, area, all, matching }: AreaGroup,
  withMeasures: boolean,
): readonly (AreaSlide | MeasuresSlide)[] {
  const name = `area-${areaId ?? 'none'}`
  if (area !== null && all.length === 0) {
    return slidesByPage(name, area.measures, ROWS_PER_SLIDE, (measures) => ({
      kind: 'measures' as const,
      areaId: area.id,
      area,
      measures,
    }))
  }
  const withTarget = new Set(all.map(({ target }) => target.measureId))
  const qualitative = withMeasures ? (area?.measures ?? []).filter(({ id }) => !withTarget.has(id)) : []
  const counts = rollUpOf(matching)
  const pages = slidesByPage(name, matching, ROWS_PER_SLIDE, (rows) => ({
    kind: 'area' as const,
    areaId,
    area,
    rollUp: counts,
    rows,
  }))
  const hasRoom = (pages.at(-1)?.rows.length ?? 0) + qualitative.length <= ROWS_PER_SLIDE
  return pages.map((page) => ({
    ...page,
    measures: hasRoom && page.part === page.parts ? qualitative : [],
    measuresLeftOut: hasRoom ? 0 : qualitative.length,
  }))
}

/** The counts of the whole, and the areas one by one. */
export interface AreaSlides {
  readonly summary: SummarySlide
  readonly areas: readonly AreasSlide[]
  readonly each: readonly (AreaSlide | MeasuresSlide)[]
}

/**
 * The counts, the areas against the statuses, and for each area in the filter its
 * targets in the report's order, `ROWS_PER_SLIDE` to a slide. Every target that
 * matches is on exactly one area slide. Measures without a target follow where they
 * fit, and stand alone where an area has no target at all, unless the filter asks for
 * more than areas. `each` is empty when the filter lets nothing through. Never throws.
 */
export function areaSlidesIn(
  tracked: readonly TrackedTarget[],
  areas: readonly Area[],
  filter: Filter,
): AreaSlides {
  const groups = groupsOf(tracked, areas, filter)
  const withMeasures = !isNarrowed(filter)
  const asked = groups.filter(({ matching }) => withMeasures || matching.length > 0)
  return {
    summary: summaryOf(groups),
    areas: areasSlidesOf(groups),
    each: asked.flatMap((group) => areaSlidesOf(group, withMeasures)),
  }
}
