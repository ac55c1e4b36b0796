import { SCOPES, type Observation } from '../domain/observation'
import { oneOf, sourceOf, STANDINGS, toDay, toDayOrNull } from './contract-common'
import type { Reading } from './read-document'
import type { ObservationWire } from './wire'

/** Wire → domain. Words of a newer backend become the one that claims least: unknown, unclear. */
export function observationOf(wire: ObservationWire): Reading<Observation> {
  const { ratio, milestone } = wire
  if (ratio !== null && (ratio.total <= 0 || ratio.done < 0)) {
    return { ok: false, fault: { field: 'ratio', problem: 'ratio-impossible' } }
  }
  const { source, leftOut } = sourceOf(wire.source)
  const record: Observation = {
    id: wire.id,
    targetId: wire.target_id,
    date: toDay(wire.date),
    year: wire.year,
    value: wire.value,
    unitId: wire.unit_id,
    ratio,
    isAttestation: wire.is_attestation,
    wording: wire.wording,
    milestone: milestone && {
      stage: milestone.stage,
      reachedOn: toDayOrNull(milestone.reached_on),
      datePrecision: milestone.date_precision,
      forecastDate: toDayOrNull(milestone.forecast_date),
    },
    standing: oneOf(STANDINGS, wire.standing, 'unknown'),
    scope: oneOf(SCOPES, wire.scope, 'unclear'),
    qualifier: wire.qualifier,
    cause: wire.cause,
    nextStep: wire.next_step,
    note: wire.note,
    reportedBy: wire.reported_by,
    reportedOn: toDayOrNull(wire.reported_on),
    confirmedBy: wire.confirmed_by,
    revisionOf: wire.revision_of,
    // The address is gone; that there was one, and why it is not offered, is said beside the source.
    source,
  }
  return { ok: true, record, leftOut }
}
