import { groupOf } from '../domain/status'
import type { Observation } from '../domain/observation'
import { departmentsIn } from '../domain/departments'
import { yearChainsOf } from '../domain/review'
import { timelineOf } from '../domain/timeline'
import type { Histories } from '../domain/track'
import type { TrackedTarget } from '../domain/tracked'
import { attentionIn, ROWS_PER_SLIDE } from './area-slides'
import type { Decision } from './deck'
import { pagesByRoom, pagesOf, slidesByPage, slidesOfPages } from './pages'
import {
  GAP_REASONS,
  type BehindSlide,
  type DecisionsSlide,
  type FollowUpSlide,
  type GapLine,
  type GapReason,
  type GapsSlide,
  type HeadlineSlide,
  type MilestonesSlide,
  type ProblemSlide,
  type SourcesSlide,
  type TableSlide,
  type YearsSlide,
} from './slide'
import type { Seen, Snapshot } from './snapshot'

/** What can be read from the back of a room on one slide, by what its lines hold. */
export const LINES = {
  /** In lines of text: five decisions of one sentence. */
  followUp: 15,
  behind: 5,
  milestones: 6,
  years: 5,
  decisions: 5,
  table: 14,
  gaps: 5,
  gapNames: 8,
  sources: 10,
} as const

const NOTHING: readonly Observation[] = []

/** About as many Chinese characters stand in one line of a followed-up decision; two letters take the room of one. */
const CHARACTERS_IN_LINE = 16

/**
 * The lines that a decision takes: its words, and the day that it was taken. What
 * became of it is typed before the audience and must not send its line to another slide.
 */
function linesOf({ what }: Decision): number {
  const width = Array.from(what).reduce((sum, one) => sum + (/\p{Script=Han}/u.test(one) ? 1 : 0.5), 0)
  return Math.max(2, Math.ceil(width / CHARACTERS_IN_LINE)) + 1
}

export function followUpSlidesOf(decisions: readonly Decision[]): readonly FollowUpSlide[] {
  return slidesOfPages('follow-up', pagesByRoom(decisions, linesOf, LINES.followUp), (page) => ({
    kind: 'follow-up' as const,
    decisions: page,
    total: decisions.length,
    done: decisions.filter(({ state }) => state === 'done').length,
  }))
}

export function headlineSlidesOf(matching: readonly TrackedTarget[]): readonly HeadlineSlide[] {
  const headline = matching.filter(({ target }) => target.isHeadline)
  return slidesByPage('headline', headline, ROWS_PER_SLIDE, (rows) => ({ kind: 'headline' as const, rows }))
}

export function behindSlidesOf(matching: readonly TrackedTarget[]): readonly BehindSlide[] {
  const list = attentionIn(matching)
  return slidesByPage('behind', list, LINES.behind, (rows) => ({
    kind: 'behind' as const,
    rows,
    total: list.length,
  }))
}

export function problemSlidesOf(
  matching: readonly TrackedTarget[],
  histories: Histories,
): readonly ProblemSlide[] {
  return attentionIn(matching).map((row) => ({
    kind: 'problem',
    id: `problem-${row.target.id}`,
    row,
    observations: histories.get(row.target.id) ?? NOTHING,
  }))
}

export function milestonesSlidesOf(
  { matching, histories }: Seen,
  { asOf }: Snapshot,
): readonly MilestonesSlide[] {
  const milestones = matching.filter(({ target }) => target.kind === 'milestone')
  const timeline = timelineOf(milestones, histories, asOf)
  return slidesByPage('milestones', timeline.lines, LINES.milestones, (page) => ({
    kind: 'milestones' as const,
    timeline,
    lines: page,
  }))
}

export function yearsSlidesOf(
  { matching, histories }: Seen,
  { indicators }: Snapshot,
): readonly YearsSlide[] {
  const chains = yearChainsOf(matching, indicators, histories)
  return slidesByPage('years', chains, LINES.years, (page) => ({ kind: 'years' as const, chains: page }))
}

export function tableSlidesOf(matching: readonly TrackedTarget[]): readonly TableSlide[] {
  return slidesByPage('table', matching, LINES.table, (rows) => ({ kind: 'table' as const, rows }))
}

function isBehind({ assessment }: TrackedTarget): boolean {
  return groupOf(assessment.status) === 'behind-schedule'
}

const IS_MISSING: Record<GapReason, (one: TrackedTarget) => boolean> = {
  'no-data': ({ assessment }) => assessment.status === 'no-data',
  'not-assessable': ({ assessment }) => assessment.status === 'not-assessable',
  overdue: ({ assessment }) => assessment.flags.isDataOverdue,
  'no-cause': (one) => isBehind(one) && one.assessment.latest?.cause == null,
  'no-department': ({ target }) => departmentsIn('lead', target).length === 0,
}

function gapLinesOf(reason: GapReason, matching: readonly TrackedTarget[]): readonly GapLine[] {
  const rows = matching.filter(IS_MISSING[reason])
  const count = rows.length
  if (count === 0 || count === matching.length) return [{ reason, isContinued: false, count, rows: [] }]
  return pagesOf(rows, LINES.gapNames).map((page, index) => ({
    reason,
    isContinued: index > 0,
    count,
    rows: page,
  }))
}

/** What the data do not say of the targets. What somebody has written into the deck is no datum. */
export function gapsSlidesOf(matching: readonly TrackedTarget[]): readonly GapsSlide[] {
  const lines = GAP_REASONS.flatMap((reason) => gapLinesOf(reason, matching))
  return slidesByPage('gaps', lines, LINES.gaps, (page) => ({
    kind: 'gaps' as const,
    lines: page,
    total: matching.length,
  }))
}

/** The decisions of this briefing: as many slides as they fill, and always one with room for the next. */
export function decisionsSlidesOf(decisions: readonly Decision[]): readonly DecisionsSlide[] {
  const parts = Math.floor(decisions.length / LINES.decisions) + 1
  return Array.from({ length: parts }, (_, index) => ({
    kind: 'decisions' as const,
    id: `decisions-${index + 1}`,
    part: index + 1,
    parts,
    decisions: decisions.slice(index * LINES.decisions, (index + 1) * LINES.decisions),
    first: index * LINES.decisions + 1,
    hasRoom: index === parts - 1,
  }))
}

/** The sources of the newest figure of each target, most used first. */
export function sourcesSlidesOf(matching: readonly TrackedTarget[]): readonly SourcesSlide[] {
  const counts = new Map<string, { source: Observation['source']; figures: number }>()
  for (const { assessment } of matching) {
    const source = assessment.latest?.source
    if (source === undefined) continue
    const key = `${source.kind} ${source.name.zh} ${source.url}`
    const count = counts.get(key)
    if (count) count.figures += 1
    else counts.set(key, { source, figures: 1 })
  }
  const list = [...counts.values()].sort((a, b) => b.figures - a.figures)
  return slidesByPage('sources', list, LINES.sources, (sources) => ({ kind: 'sources' as const, sources }))
}
