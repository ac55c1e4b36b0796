import { assess } from './assess'
import { monthEnd, monthOf, yearOf, type IsoDate } from './calendar'
import type { Observation } from './observation'
import type { Preset } from './preset'
import { rollUp, type RollUp } from './roll-up'
import type { Status } from './status'
import type { Target } from './target'
import type { TrackedTarget } from './tracked'

const MONTHS = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12] as const
const NOTHING: readonly Observation[] = []

/** The status of each target at the twelve month ends of a year, by the target's id. */
export type MonthStatuses = ReadonlyMap<string, readonly Status[]>

/**
 * The status of each target at each month's end of the year, as it would have been
 * seen on that day. It does not depend on the as-of date, so that it is worked out
 * once while that date moves.
 */
export function monthStatusesOf(
  targets: readonly Target[],
  histories: ReadonlyMap<string, readonly Observation[]>,
  year: number,
  preset: Preset,
): MonthStatuses {
  return new Map(
    targets.map((target) => {
      const observations = histories.get(target.id) ?? NOTHING
      const statuses = MONTHS.map(
        (month) => assess(target, observations, monthEnd(year, month), preset).status,
      )
      return [target.id, statuses]
    }),
  )
}

/** A column: a month's end, or the as-of date itself in the month that it lies in. */
export interface HeatColumn {
  /** 1 to 12; null for the as-of date when it lies after the year. */
  readonly month: number | null
  /** The day that its statuses are of. */
  readonly day: IsoDate
  /** `past`: the month's end; `now`: the as-of date; `future`: not reached yet, nothing to show. */
  readonly kind: 'past' | 'now' | 'future'
}

/** The columns for an as-of date: the twelve months of the year, and one more when it lies after them. */
export function heatColumnsOf(year: number, asOf: IsoDate): readonly HeatColumn[] {
  const columns = MONTHS.map((month): HeatColumn => {
    const end = monthEnd(year, month)
    if (yearOf(asOf) === year && monthOf(asOf) === month) return { month, day: asOf, kind: 'now' }
    return { month, day: end, kind: end <= asOf ? 'past' : 'future' }
  })
  return yearOf(asOf) > year ? [...columns, { month: null, day: asOf, kind: 'now' }] : columns
}

/** The status of a target in each column; null in those that are not reached. */
export function heatStatusesOf(
  { target, assessment }: TrackedTarget,
  months: MonthStatuses,
  columns: readonly HeatColumn[],
): readonly (Status | null)[] {
  const atMonthEnds = months.get(target.id) ?? []
  return columns.map(({ month, kind }) => {
    if (kind === 'now') return assessment.status
    return kind === 'past' && month !== null ? (atMonthEnds[month - 1] ?? null) : null
  })
}

/** What a row of targets amounts to in one column. */
export interface HeatCell {
  readonly column: HeatColumn
  readonly rollUp: RollUp
  /** How many are behind schedule (欠序时): at risk, behind or missed. */
  readonly lagging: number
  /** False when none of them could be judged yet: then a count of 0 would read as good news. */
  readonly isJudged: boolean
}

/** The roll-up of some targets in each column; null in those that are not reached. */
export function heatCellsOf(
  tracked: readonly TrackedTarget[],
  months: MonthStatuses,
  columns: readonly HeatColumn[],
): readonly (HeatCell | null)[] {
  const rows = tracked.map((one) => heatStatusesOf(one, months, columns))
  return columns.map((column, index) => {
    if (column.kind === 'future') return null
    const counts = rollUp(rows.flatMap((row) => (row[index] ? [{ status: row[index] }] : [])))
    return {
      column,
      rollUp: counts,
      lagging: counts.byGroup['behind-schedule'],
      isJudged: counts.byGroup.other < counts.total,
    }
  })
}

/**
 * For how many columns in a row, up to now, something has been behind schedule.
 * 0 when nothing is now. Columns to come are left out.
 */
export function laggingRunOf(cells: readonly (HeatCell | null)[]): number {
  let run = 0
  for (const cell of cells) {
    if (cell === null) break
    run = cell.lagging > 0 ? run + 1 : 0
  }
  return run
}

/** The rows that have been behind schedule for longest, and for how many columns; none when nothing is. */
export function longestLaggingOf<Row extends { readonly cells: readonly (HeatCell | null)[] }>(
  rows: readonly Row[],
): { readonly rows: readonly Row[]; readonly run: number } {
  const runs = rows.map(({ cells }) => laggingRunOf(cells))
  const run = Math.max(0, ...runs)
  return { rows: run === 0 ? [] : rows.filter((_, index) => runs[index] === run), run }
}
