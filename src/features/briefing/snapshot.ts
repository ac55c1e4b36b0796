import type { Histories } from '../../board/track'
import type { IsoDate } from '../../domain/calendar'
import type { Area } from '../../domain/report'
import { changesSlideOf } from '../../domain/changes-slide'
import type { Preset } from '../../domain/preset'
import { slidesOf, type Slide } from '../../domain/slides'
import { matches, type Filter, type TrackedTarget } from '../../domain/tracked'
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
  readonly histories: Histories
  /** The day that is compared with. */
  readonly since: IsoDate | null
  readonly preset: Preset
}

/** What changed since last time, where there is a last time; then the counts, and the areas. */
export function snapshotOf({ tracked, histories, since, preset, ...moment }: Moment): Snapshot {
  const slides = slidesOf(tracked, moment.areas, moment.filter)
  const matching = tracked.filter((one) => matches(one, moment.filter))
  const changes = changesSlideOf(matching, histories, [since, moment.asOf], preset)
  return { ...moment, slides: changes === null ? slides : [changes, ...slides] }
}
