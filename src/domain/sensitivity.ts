import { assess } from './assess'
import type { Assessment } from './assessment'
import type { IsoDate } from './calendar'
import type { Observation } from './observation'
import { PRESETS, type Preset } from './preset'
import { rollUp, type RollUp } from './roll-up'
import { bandOf, type StatusBand } from './status'
import type { Target } from './target'

/** A target with its own observations, of any date. */
export interface SensitivityCase {
  readonly target: Target
  readonly observations: readonly Observation[]
}

/**
 * What the choice of a preset changes: `colour`, the band that the target is counted
 * in; `word`, only whether it reads ahead or on track; `nothing`.
 */
export type SensitivityChange = 'colour' | 'word' | 'nothing'

/** One target under every preset. */
export interface SensitivityRow {
  readonly target: Target
  readonly byPreset: Readonly<Record<Preset, Assessment>>
  readonly change: SensitivityChange
}

export interface Sensitivity {
  /** Those that change colour first, those that change most before the rest; else as given. */
  readonly rows: readonly SensitivityRow[]
  readonly rollUps: Readonly<Record<Preset, RollUp>>
  /** How many targets are in another band under some preset. */
  readonly colours: number
  /** How many only read ahead under one preset and on track under another. */
  readonly words: number
  /** The presets that count the most targets on schedule, those with the fewest behind among them; empty when all count alike. */
  readonly mildest: readonly Preset[]
  /** The presets that count the fewest on schedule, those with the most behind among them; empty when all count alike. */
  readonly strictest: readonly Preset[]
}

/** How far bands lie apart on the way from good to bad. */
const SEVERITY: Record<StatusBand, number> = {
  achieved: 0,
  'on-schedule': 1,
  'at-risk': 2,
  behind: 3,
  other: 0,
}

function ofEach<Value>(valueOf: (preset: Preset) => Value): Record<Preset, Value> {
  return Object.fromEntries(PRESETS.map((preset) => [preset, valueOf(preset)])) as Record<Preset, Value>
}

function changeOf(statuses: readonly Assessment['status'][]): SensitivityChange {
  if (new Set(statuses.map(bandOf)).size > 1) return 'colour'
  return new Set(statuses).size > 1 ? 'word' : 'nothing'
}

function spreadOf({ byPreset, change }: SensitivityRow): number {
  if (change !== 'colour') return change === 'word' ? 0 : -1
  const severities = PRESETS.map((preset) => SEVERITY[bandOf(byPreset[preset].status)])
  return Math.max(...severities) - Math.min(...severities)
}

/** Mildest first: more on schedule, then fewer behind. */
function compareMildness(a: RollUp, b: RollUp): number {
  return b.byBand['on-schedule'] - a.byBand['on-schedule'] || a.byBand.behind - b.byBand.behind
}

function extremesOf(rollUps: Readonly<Record<Preset, RollUp>>): Pick<Sensitivity, 'mildest' | 'strictest'> {
  const order = [...PRESETS].sort((a, b) => compareMildness(rollUps[a], rollUps[b]))
  const [first, last] = [order[0], order.at(-1)]
  if (first === undefined || last === undefined) return { mildest: [], strictest: [] }
  if (compareMildness(rollUps[first], rollUps[last]) === 0) return { mildest: [], strictest: [] }
  const like = (one: Preset) =>
    PRESETS.filter((preset) => compareMildness(rollUps[preset], rollUps[one]) === 0)
  return { mildest: like(first), strictest: like(last) }
}

/**
 * Every target under every preset on one day, side by side: which change colour when
 * another rule is chosen. Each status is the one that `assess` gives, a person's
 * override included, so that the column of the chosen preset is what every other
 * screen shows. Without targets: no rows, counts of 0, and no extremes. Never throws.
 *
 * Source: status method, "A sensitivity view says which targets change status under
 * another preset".
 */
export function sensitivityOf(cases: readonly SensitivityCase[], asOf: IsoDate): Sensitivity {
  const rows = cases.map(({ target, observations }): SensitivityRow => {
    const byPreset = ofEach((preset) => assess(target, observations, asOf, preset))
    return { target, byPreset, change: changeOf(PRESETS.map((preset) => byPreset[preset].status)) }
  })
  const rollUps = ofEach((preset) => rollUp(rows.map(({ byPreset }) => byPreset[preset])))
  return {
    rows: [...rows].sort((a, b) => spreadOf(b) - spreadOf(a)),
    rollUps,
    colours: rows.filter(({ change }) => change === 'colour').length,
    words: rows.filter(({ change }) => change === 'word').length,
    ...extremesOf(rollUps),
  }
}
