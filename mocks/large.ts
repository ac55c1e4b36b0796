import type { ObservationWire, TargetWire } from '../src/api/wire'
import { demoBackend, type Backend } from './backend'
import { DATASET_IDS, datasets, type DatasetId } from './data/datasets'
import { targets } from './data/targets'
import { listOf } from './documents'

/** How many targets the scenario `large` has: the most that must stay smooth (faults.md, B12). */
const LARGE_COUNT = 10_000

/** The same id for the first copy, so that links to a target still work. */
function copyId(id: string, copy: number): string {
  return copy === 1 ? id : `${id}-${copy}`
}

function copyOfTarget(target: TargetWire, copy: number): TargetWire {
  if (copy === 1) return target
  return {
    ...target,
    id: copyId(target.id, copy),
    name: { zh: `${target.name.zh}（${copy}）`, en: `${target.name.en} (${copy})` },
    pair: target.pair && { ...target.pair, target_id: copyId(target.pair.target_id, copy) },
    headline: false,
  }
}

/** One or two of a target's reports, the newest that the dataset has by the day it opens on. */
function newestOf(dataset: DatasetId, targetId: string, count: number): ObservationWire[] {
  const { meta, observations } = datasets[dataset]
  return observations
    .filter(({ target_id, date }) => target_id === targetId && date <= meta.opens_as_of)
    .sort((a, b) => a.date.localeCompare(b.date))
    .slice(-count)
}

function copiesOfTargets(): { target: TargetWire; from: TargetWire; copy: number }[] {
  return Array.from({ length: LARGE_COUNT }, (_, index) => {
    const from = targets[index % targets.length]
    if (from === undefined) throw new Error('There are no targets to copy')
    const copy = Math.floor(index / targets.length) + 1
    return { target: copyOfTarget(from, copy), from, copy }
  })
}

/** The 51 targets over and over under new ids, up to 10,000, each with one or two observations. */
export function largeBackend(): Backend {
  const copies = copiesOfTargets()
  const observationsIn = (dataset: DatasetId): ObservationWire[] => {
    const newest = new Map(
      targets.flatMap(({ id }) => [1, 2].map((count) => [`${id}/${count}`, newestOf(dataset, id, count)])),
    )
    return copies.flatMap(({ target, from, copy }) =>
      (newest.get(`${from.id}/${1 + (copy % 2)}`) ?? []).map((observation) => ({
        ...observation,
        id: copyId(observation.id, copy),
        target_id: target.id,
        revision_of: null,
      })),
    )
  }
  const large = new Map<string, ReturnType<Backend['datasetOf']>>(
    DATASET_IDS.map((id) => [id, { ...datasets[id], observations: observationsIn(id) }]),
  )
  return {
    ...demoBackend,
    targets: listOf(copies.map(({ target }) => target)),
    datasetOf: (id) => large.get(id),
  }
}
