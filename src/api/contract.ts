import type { Evidence } from '../domain/evidence'
import type { Observation } from '../domain/observation'
import type { Area, DatasetCard, Indicator, Translation, WorkReport } from '../domain/report'
import type { Target } from '../domain/target'
import { ApiError } from './api-error'
import type { Checked } from './checked'
import { evidenceOf } from './contract-evidence'
import { observationOf } from './contract-observations'
import { areaOf, datasetCardOf, indicatorOf, repeatedIdOf, reportOf, translationOf } from './contract-report'
import { targetOf } from './contract-targets'
import { readList, readWhole } from './read-document'
import {
  areaWire,
  evidenceWire,
  indicatorWire,
  metaWire,
  observationWire,
  reportWire,
  targetWire,
  translationWire,
} from './wire'

/**
 * The border: an unknown JSON document goes in, the domain's types come out.
 *
 * Lists give what could be read, and name what could not (see Checked). A
 * document that is broken as a whole throws an ApiError of kind contract, one
 * for a newer dashboard of kind version. `path` names the document in both.
 */
export function toTargets(document: unknown, path: string): Checked<Target> {
  return readList(document, path, { schema: targetWire, read: targetOf })
}

/** As toTargets. With `targetId`, the document is one target's history and observations of others are set aside. */
export function toObservations(document: unknown, path: string, targetId?: string): Checked<Observation> {
  return readList(document, path, {
    schema: observationWire,
    read: (wire) =>
      targetId === undefined || wire.target_id === targetId
        ? observationOf(wire)
        : { ok: false, fault: { field: 'target_id', problem: 'other-target' } },
  })
}

/** As toTargets. */
export function toAreas(document: unknown, path: string): Checked<Area> {
  return readList(document, path, { schema: areaWire, read: areaOf })
}

/** As toTargets. */
export function toIndicators(document: unknown, path: string): Checked<Indicator> {
  return readList(document, path, { schema: indicatorWire, read: indicatorOf })
}

/** As toTargets. */
export function toTranslations(document: unknown, path: string): Checked<Translation> {
  return readList(document, path, { schema: translationWire, read: translationOf })
}

/** As toTargets. */
export function toEvidence(document: unknown, path: string): Checked<Evidence> {
  return readList(document, path, { schema: evidenceWire, read: evidenceOf })
}

/** The report, whole or not at all: throws an ApiError of kind contract or version. */
export function toReport(document: unknown, path: string): WorkReport {
  const report = reportOf(readWhole(document, path, reportWire))
  const repeatedId = repeatedIdOf(report)
  if (repeatedId !== null) throw new ApiError('contract', path, { field: repeatedId })
  return report
}

/** What the dataset is, whole or not at all: throws an ApiError of kind contract or version. */
export function toMeta(document: unknown, path: string): DatasetCard {
  return datasetCardOf(readWhole(document, path, metaWire))
}
