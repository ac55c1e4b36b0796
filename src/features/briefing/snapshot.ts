import type { IsoDate } from '../../domain/calendar'
import type { Area } from '../../domain/report'
import { slidesOf, type Slide } from '../../domain/slides'
import type { Filter, TrackedTarget } from '../../domain/tracked'
import type { Dataset } from '../../state/view'

/** What a briefing shows, frozen when it begins: whatever happens to the data or the address, the slides stay. */
export interface Snapshot {
  readonly slides: readonly Slide[]
  readonly areas: readonly Area[]
  readonly filter: Filter
  readonly asOf: IsoDate
  readonly year: number
  readonly dataset: Dataset
  /** The results are made up: said on every slide. */
  readonly isDemo: boolean
}

interface Moment extends Omit<Snapshot, 'slides'> {
  readonly tracked: readonly TrackedTarget[]
}

export function snapshotOf({ tracked, ...moment }: Moment): Snapshot {
  return { ...moment, slides: slidesOf(tracked, moment.areas, moment.filter) }
}
