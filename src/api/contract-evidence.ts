import type { Evidence } from '../domain/evidence'
import { oneOf, sourceOf, STANDINGS, toDay } from './contract-common'
import type { Reading } from './read-document'
import type { EvidenceWire } from './wire'

/** Wire → domain. */
export function evidenceOf(wire: EvidenceWire): Reading<Evidence> {
  const { source, leftOut } = sourceOf(wire.source)
  return {
    ok: true,
    leftOut,
    record: {
      id: wire.id,
      measureId: wire.measure_id,
      date: toDay(wire.date),
      stage: wire.stage,
      text: wire.text,
      author: wire.author,
      standing: oneOf(STANDINGS, wire.standing, 'unknown'),
      source,
    },
  }
}
