import type { TrackedTarget } from '../domain/tracked'
import { areaSlidesIn } from './area-slides'
import { changesSlidesOf } from './changes-slide'
import {
  behindSlidesOf,
  decisionsSlidesOf,
  followUpSlidesOf,
  gapsSlidesOf,
  headlineSlidesOf,
  milestonesSlidesOf,
  problemSlidesOf,
  sourcesSlidesOf,
  tableSlidesOf,
  yearsSlidesOf,
} from './list-slides'
import { decisionsOf, earlierDecisions, meetingDayOf, type Meeting } from './meeting'
import type { Slide, TitleSlide } from './slide'
import { seenIn, type Snapshot } from './snapshot'

function titleOf(matching: readonly TrackedTarget[]): TitleSlide {
  const dates = matching.flatMap(({ assessment }) => assessment.dataDate ?? []).sort()
  return {
    kind: 'title',
    id: 'title',
    targets: matching.length,
    withData: dates.length,
    newest: dates.at(-1) ?? null,
  }
}

/**
 * The slides of a briefing as the data give them, exceptions first: title, what
 * became of the last decisions, the counts, the areas, the headline targets, what is
 * behind, one problem a slide, the areas one by one, milestones, changes, the two
 * years, the decisions to take; then the appendix. Slides without anything to say are
 * not made. Of the deck's decisions, those of earlier meetings are followed up, those of this one
 * are taken; later ones are on no slide. When the filter lets nothing through there is one slide that says so.
 * Never empty, never throws.
 *
 * Source: issue 4, "The deck".
 */
export function slidesOf(snapshot: Snapshot, meeting: Meeting): readonly Slide[] {
  const seen = seenIn(snapshot)
  const { decisions } = meeting
  const day = meetingDayOf(meeting, snapshot.asOf)
  const { all, matching, histories } = seen
  // Without any target nothing is known of the measures either: they must not pass for qualitative.
  if (all.length === 0) return [{ kind: 'empty', id: 'empty', reason: 'no-targets' }]
  const { summary, areas, each } = areaSlidesIn(all, snapshot.areas, snapshot.filter)
  if (each.length === 0) return [{ kind: 'empty', id: 'empty', reason: 'filter' }]
  return [
    titleOf(matching),
    ...followUpSlidesOf(earlierDecisions(decisions, day)),
    summary,
    ...areas,
    ...headlineSlidesOf(matching),
    ...behindSlidesOf(matching),
    ...problemSlidesOf(matching, histories),
    ...each,
    ...milestonesSlidesOf(seen, snapshot),
    ...changesSlidesOf(matching, histories, [snapshot.since, snapshot.asOf], snapshot.preset),
    ...yearsSlidesOf(seen, snapshot),
    ...decisionsSlidesOf(decisionsOf(decisions, day)),
    ...tableSlidesOf(matching),
    { kind: 'method', id: 'method' },
    ...gapsSlidesOf(matching),
    ...sourcesSlidesOf(matching),
  ]
}
