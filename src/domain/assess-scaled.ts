import { known, none, type Answer } from './answer'
import type { Case, Finding } from './finding'
import type { NotScaled } from './assessment'
import type { IsoDate } from './calendar'
import { completionOf, type Completion } from './completion'
import { seriesOf } from './datum'
import { withoutNoise } from './decimal'
import { forecastOf } from './forecast'
import type { Observation } from './observation'
import { plannedShareOf } from './planned-share'
import { verdictOf } from './preset'
import { requiredPaceOf } from './required-pace'
import type { QuantityTarget, Share } from './target'
import { THRESHOLDS } from './thresholds'

/** "Almost T" is less than T: a wording that stops just short does not achieve. */
function isMet(completion: Share, latest: Observation): boolean {
  const share = withoutNoise(completion)
  return share > 1 || (share === 1 && latest.qualifier !== 'almost')
}

function ruleFor(facts: Case, completion: Completion, planned: Share): Pick<Finding, 'status' | 'rule'> {
  const share = withoutNoise(completion.share)
  if (isMet(share, completion.latest)) return { status: 'achieved', rule: 'met' }
  if (facts.isClosed) return { status: 'missed', rule: 'year-over' }
  if (planned < THRESHOLDS.tooEarlyBelowShare) return { status: 'too-early', rule: 'too-early' }
  if (share <= 0) return { status: 'behind', rule: 'no-progress' }
  if (planned >= 1) return { status: 'behind', rule: 'plan-over' }
  return verdictOf(facts.preset, share, planned)
}

/** The day of the first datum that met the target: a later report does not make it late. */
function metOn(target: QuantityTarget, { observations, asOf, latest }: Case): IsoDate {
  for (const { date } of seriesOf(target, observations, asOf)) {
    const completion = completionOf(target, observations, date)
    if (completion.kind === 'known' && isMet(completion.value.share, completion.value.latest)) return date
  }
  return latest.date
}

/**
 * Counts, coverage and changes in points: what is scaled by time.
 *
 * a ≥ T: achieved. Else a planned share below 0.15: too early, whatever a is. Else
 * s ≤ 0 or the plan's time over: behind. Else the preset decides.
 *
 * Source: status method, "Rules by kind", count, coverage and change in points.
 */
export function assessScaled(
  target: QuantityTarget,
  facts: Case,
  completion: Answer<Completion, NotScaled>,
): Finding {
  const dataDate = facts.latest.date
  const planned = plannedShareOf(target, dataDate, facts.asOf)
  if (completion.kind === 'none') {
    const isAccepted = facts.latest.isAttestation && target.isOrderOfMagnitude
    return isAccepted
      ? { status: 'achieved', rule: 'attested', completion, planned: known(planned) }
      : { status: 'not-assessable', rule: 'no-observation', completion, planned: known(planned) }
  }
  const { share, done } = completion.value
  const verdict = ruleFor(facts, completion.value, planned.share)
  const gapPoints = withoutNoise((share - planned.share) * 100)
  const isOpen = verdict.status !== 'achieved' && verdict.status !== 'missed'
  return {
    ...verdict,
    completion,
    planned: known(planned),
    gap: known(gapPoints),
    requiredPace: requiredPaceOf(share, planned.share),
    forecast: isOpen ? forecastOf(target, done, dataDate, facts.asOf) : none('settled'),
    isLate: verdict.status === 'achieved' && metOn(target, facts) > facts.force.due,
    isBasicallyOnTrack: verdict.status === 'on-track' && gapPoints < 0,
  }
}
