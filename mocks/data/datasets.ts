import { SCHEMA_VERSION, type EvidenceWire, type MetaWire, type ObservationWire } from '../../src/api/wire'
import { demoObservations } from './demo'
import { demoEvidence } from './demo-evidence'
import { DEMO_OPENS_AS_OF } from './demo-generator'
import { publishedObservations } from './published'
import { report } from './report'

export const DATASET_IDS = ['demo', 'published'] as const
export type DatasetId = (typeof DATASET_IDS)[number]

export interface Dataset {
  readonly meta: MetaWire
  readonly observations: ObservationWire[]
  readonly evidence: EvidenceWire[]
}

type Card = Pick<MetaWire, 'name' | 'note' | 'is_demo' | 'opens_as_of'>

function datasetOf(
  dataset: DatasetId,
  { observations, evidence }: Pick<Dataset, 'observations' | 'evidence'>,
  card: Card,
): Dataset {
  const dataDate = observations.reduce((newest, { date }) => (date > newest ? date : newest), '')
  return {
    observations,
    evidence,
    meta: {
      schema_version: SCHEMA_VERSION,
      report_id: report.id,
      dataset,
      ...card,
      year: report.year,
      data_date: dataDate,
      time_zone: 'Asia/Shanghai',
    },
  }
}

export const datasets: Readonly<Record<DatasetId, Dataset>> = {
  demo: datasetOf(
    'demo',
    { observations: demoObservations, evidence: demoEvidence },
    {
      name: { zh: '演示数据', en: 'Demo data' },
      note: {
        zh: '2024年的进展为虚构，由程序生成，仅用于演示；已公开年度结果且口径一致的，年末数与之相符。目标取自报告原文，往年数为公开数据。',
        en: 'The progress shown for 2024 is made up by a program, for demonstration only; where a result of the same scope was published, the year ends at it. The targets are the report’s own, and the figures of earlier years are published ones.',
      },
      is_demo: true,
      opens_as_of: DEMO_OPENS_AS_OF,
    },
  ),
  // Nothing is known of the measures without a number: published-figures.json holds figures only.
  published: datasetOf(
    'published',
    { observations: publishedObservations, evidence: [] },
    {
      name: { zh: '公开数据', en: 'Published figures' },
      note: {
        zh: '公开渠道能够找到的数据，逐条注明来源；仅见于转载的标为未核实。口径不同的只作参考，不参与评定；没有找到的就是未知，不是零。',
        en: 'The figures that could be found in public sources, each with its source; those seen only on a copy are marked as unverified. Figures of another scope are context and are not judged; what was not found is unknown, not zero.',
      },
      is_demo: false,
      opens_as_of: '2024-12-31',
    },
  ),
}
