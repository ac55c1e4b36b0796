import type { IsoDate } from '../domain/calendar'
import type { Observation } from '../domain/observation'
import type { Preset } from '../domain/preset'
import type { Area, Indicator } from '../domain/report'
import type { Target } from '../domain/target'
import { byTarget, trackAll, type Histories } from '../domain/track'
import { matches, type Filter, type TrackedTarget } from '../domain/tracked'
import type { Dataset } from '../state/view'
import { fingerprintOf } from './fingerprint'

/** What is seen, and how: all that two people must agree on to see the same figures. */
export interface Conditions {
  readonly dataset: Dataset
  /** The results are made up: said on every slide. */
  readonly isDemo: boolean
  readonly asOf: IsoDate
  /** The day that is compared with; null for none. */
  readonly since: IsoDate | null
  readonly preset: Preset
  readonly filter: Filter
  readonly year: number
}

/**
 * What a briefing shows, frozen when it begins (快照): whatever happens to the data,
 * the network or the address, the slides stay. Plain JSON, so that a second window
 * can be handed the very same.
 */
export interface Snapshot extends Conditions {
  /** The fingerprint of all the rest: the same figures seen the same way have the same id, in any language. */
  readonly id: string
  readonly areas: readonly Area[]
  readonly targets: readonly Target[]
  readonly observations: readonly Observation[]
  readonly indicators: readonly Indicator[]
  /** True when the review's figures could not be had: then there is no comparison of the two years, and that is said. */
  readonly isReviewMissing: boolean
  /** Records of the API that were set aside and are on no slide. */
  readonly setAside: number
}

/** Freezes the data of the moment. */
export function snapshotOf(content: Omit<Snapshot, 'id'>): Snapshot {
  return { ...content, id: fingerprintOf(JSON.stringify(content)) }
}

/** The targets as the snapshot sees them, and their observations. */
export interface Seen {
  readonly all: readonly TrackedTarget[]
  /** Those that the filter lets through. */
  readonly matching: readonly TrackedTarget[]
  readonly histories: Histories
}

/** A snapshot never changes: what it sees is worked out once. */
const seen = new WeakMap<Snapshot, Seen>()

/** Assesses the frozen targets by the frozen conditions. */
export function seenIn(snapshot: Snapshot): Seen {
  const before = seen.get(snapshot)
  if (before !== undefined) return before
  const histories = byTarget(snapshot.observations)
  const all = trackAll(snapshot.targets, histories, snapshot.asOf, snapshot.preset)
  const now = { all, matching: all.filter((one) => matches(one, snapshot.filter)), histories }
  seen.set(snapshot, now)
  return now
}
