import type {
  AreaWire,
  EvidenceWire,
  IndicatorWire,
  ListWire,
  MetaWire,
  ObservationWire,
  ReportWire,
  TargetWire,
  TranslationWire,
} from '../src/api/wire'
import { areas } from './data/areas'
import { DATASET_IDS, datasets, type DatasetId } from './data/datasets'
import { indicators } from './data/indicators'
import { report } from './data/report'
import { targets } from './data/targets'
import { translations } from './data/translations'
import { listOf } from './documents'

/** What a backend has to say, before it is asked; one for each scenario that differs in its data. */
export interface Backend {
  readonly report: ReportWire
  readonly translations: ListWire<TranslationWire>
  readonly areas: ListWire<AreaWire>
  readonly indicators: ListWire<IndicatorWire>
  readonly targets: ListWire<TargetWire>
  /** Undefined for a dataset that it does not have. */
  readonly datasetOf: (
    id: string,
  ) => { meta: MetaWire; observations: ObservationWire[]; evidence: EvidenceWire[] } | undefined
}

function isDatasetId(id: string): id is DatasetId {
  return DATASET_IDS.some((known) => known === id)
}

export const demoBackend: Backend = {
  report,
  translations: listOf(translations),
  areas: listOf(areas),
  indicators: listOf(indicators),
  targets: listOf(targets),
  datasetOf: (id) => (isDatasetId(id) ? datasets[id] : undefined),
}

/** Answers with the published figures whichever dataset is asked for. */
export const publishedBackend: Backend = {
  ...demoBackend,
  datasetOf: (id) => (isDatasetId(id) ? datasets.published : undefined),
}

/** A new city: its areas are known, and nothing has been entered yet. */
export const emptyBackend: Backend = {
  ...demoBackend,
  indicators: listOf([]),
  targets: listOf([]),
  datasetOf: (id) =>
    isDatasetId(id) ? { meta: datasets[id].meta, observations: [], evidence: [] } : undefined,
}
