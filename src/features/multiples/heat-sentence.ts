import type { IsoDate } from '../../domain/calendar'
import { longestLaggingOf, type HeatCell } from '../../domain/heat-map'
import { rollUp } from '../../domain/roll-up'
import type { TrackedTarget } from '../../domain/tracked'
import type { I18n } from '../../i18n/i18n'

/** How many names a sentence bears. */
const NAMED = 3

interface NamedRow {
  readonly name: string
  readonly cells: readonly (HeatCell | null)[]
}

/** What the heat map shows, in one sentence: how many are behind now, and which row has been so for longest. */
export function heatSentence(
  shown: readonly TrackedTarget[],
  rows: readonly NamedRow[],
  asOf: IsoDate,
  { t, format }: I18n,
): string {
  const words = t.multiples.heat
  const date = format.date(asOf)
  if (rows.every(({ cells }) => cells.every((cell) => cell === null))) {
    return words.full([words.notBegun(date)])
  }
  const { byGroup, total } = rollUp(shown.map(({ assessment }) => assessment))
  const { rows: longest, run } = longestLaggingOf(rows)
  const named = longest.slice(0, NAMED).map(({ name }) => name)
  const names = named.join(t.list.comma)
  const held =
    longest.length === 0
      ? words.nobody
      : longest.length > NAMED
        ? words.longestMany(names, longest.length, run)
        : words.longest(names, run)
  return words.full([words.sentence(date, byGroup['behind-schedule'], total), held])
}
