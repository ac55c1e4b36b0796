import type { ObservationWire, TargetWire } from '../../src/api/wire'
import { demoCountReports, demoMilestoneReports } from './demo-generator'
import { DEMO_MILESTONES } from './demo-milestones'
import { DEMO_COURSES } from './demo-plan'
import { publishedObservations } from './published'
import { targets } from './targets'

/** The published result of the target's own year and scope; the newest where there are several. */
function outcomeOf(target: TargetWire): ObservationWire | undefined {
  return publishedObservations
    .filter(
      (observation) =>
        observation.target_id === target.id &&
        observation.year === target.year &&
        observation.scope === 'same' &&
        observation.standing === 'final',
    )
    .at(-1)
}

/** The published level of the year before, which a change in points starts from; 0 for every other kind. */
function baselineOf(target: TargetWire): number {
  if (target.kind !== 'points') return 0
  const before = publishedObservations.find(
    (observation) =>
      observation.target_id === target.id &&
      observation.year === target.year - 1 &&
      observation.scope === 'same',
  )
  if (before === undefined || before.value === null)
    throw new Error(`No level to start from for ${target.id}`)
  return before.value
}

function reportsOf(target: TargetWire): ObservationWire[] {
  if (target.kind === 'milestone') {
    const plan = DEMO_MILESTONES[target.id]
    if (plan === undefined) throw new Error(`No demo plan for ${target.id}`)
    return demoMilestoneReports(target, plan, outcomeOf(target))
  }
  const course = DEMO_COURSES[target.id]
  if (course === undefined) throw new Error(`No demo plan for ${target.id}`)
  return demoCountReports(target, course, baselineOf(target), outcomeOf(target))
}

/** The made-up reports of 2024, the same on every call. */
export function generateDemoReports(): ObservationWire[] {
  return targets.flatMap(reportsOf)
}

/**
 * The demo dataset: the real figures of the years before, with their sources,
 * and the made-up reports of 2024.
 */
export const demoObservations: ObservationWire[] = [
  ...publishedObservations.filter((observation) => observation.year < 2024),
  ...generateDemoReports(),
]
