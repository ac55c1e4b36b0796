import {
  AREAS_PATH,
  evidencePath,
  INDICATORS_PATH,
  metaPath,
  observationsPath,
  REPORT_PATH,
  targetObservationsPath,
  TARGETS_PATH,
  TRANSLATION_PATH,
} from '../src/api/paths'
import { SCHEMA_VERSION, type ListWire } from '../src/api/wire'
import { openApiDocument } from '../scripts/openapi'
import { areas } from './data/areas'
import { DATASET_IDS, datasets } from './data/datasets'
import { indicators } from './data/indicators'
import { report } from './data/report'
import { targets } from './data/targets'
import { translations } from './data/translations'

export function listOf<Record>(records: readonly Record[]): ListWire<Record> {
  return { schema_version: SCHEMA_VERSION, records: [...records] }
}

/**
 * Every document of the API: its path below the API's base → its content. The
 * build writes them as files, the mock API answers with them.
 */
export function apiDocuments(): Map<string, unknown> {
  const documents = new Map<string, unknown>([
    [REPORT_PATH, report],
    [TRANSLATION_PATH, listOf(translations)],
    [AREAS_PATH, listOf(areas)],
    [INDICATORS_PATH, listOf(indicators)],
    [TARGETS_PATH, listOf(targets)],
    ['openapi.json', openApiDocument()],
  ])
  for (const id of DATASET_IDS) {
    const { meta, observations, evidence } = datasets[id]
    documents.set(metaPath(id), meta)
    documents.set(observationsPath(id), listOf(observations))
    documents.set(evidencePath(id), listOf(evidence))
    for (const target of targets) {
      const history = observations.filter((observation) => observation.target_id === target.id)
      documents.set(targetObservationsPath(id, target.id), listOf(history))
    }
  }
  return documents
}
