import type { TargetWire } from '../../src/api/wire'
import type { DepartmentWire } from './departments'
import { toPinyin } from './pinyin'
import { locateQuote } from './quotes'
import { report } from './report'
import { paragraphsOf } from './report-text'
import type { UnitWire } from './units'

/** Days between two reports. Our assumption, not the report's: it only decides when data count as overdue. */
export const MONTHLY = 31
export const QUARTERLY = 92
export const YEARLY = 366

type QuantityWire = NonNullable<TargetWire['quantity']>

interface PromiseRow {
  readonly id: string
  readonly measure: string
  readonly zh: string
  readonly en: string
  /** Verbatim, from the verb that governs the promise to its end. */
  readonly quote: string
  readonly quoteEn: string
  readonly departments: readonly DepartmentWire[]
  readonly pair?: TargetWire['pair']
  readonly headline?: true
}

interface QuantityRow extends PromiseRow {
  readonly kind: 'count' | 'coverage' | 'points'
  readonly value: number
  readonly unit: UnitWire
  readonly every: number
  readonly isOrderOfMagnitude?: true
  readonly related?: QuantityWire['related_indicator']
}

interface MilestoneRow extends PromiseRow {
  readonly kind: 'milestone'
  readonly due?: TargetWire['due']
}

export type TargetRow = QuantityRow | MilestoneRow

const PARAGRAPHS = paragraphsOf(report)

/** The report promises the year 2024 as a whole; where it names no date, its last day is taken. */
const YEAR_END: TargetWire['due'] = { date: '2024-12-31', is_assumed: true, words: null }

function quantityOf(row: QuantityRow): QuantityWire {
  return {
    // A target's own indicator has the target's id; see indicators.ts.
    indicator_id: row.id,
    related_indicator: row.related ?? null,
    value: row.value,
    unit: row.unit,
    direction: 'at-least',
    is_order_of_magnitude: row.isOrderOfMagnitude ?? false,
    band: null,
    // No plan and no monthly shape of 2023 has been published.
    plan_nodes: [],
    last_year_shape: [],
  }
}

export function toTarget(row: TargetRow): TargetWire {
  const text = PARAGRAPHS.get(row.measure)
  if (text === undefined) throw new Error(`${row.id}: there is no measure ${row.measure}`)
  const isMilestone = row.kind === 'milestone'
  return {
    id: row.id,
    kind: row.kind,
    area_id: Number.parseInt(row.measure, 10),
    measure_id: row.measure,
    name: { zh: row.zh, en: row.en },
    pinyin: toPinyin(row.zh),
    year: report.year,
    due: (isMilestone ? row.due : undefined) ?? YEAR_END,
    quote: locateQuote(row.measure, text, row.quote),
    quote_en: row.quoteEn,
    pair: row.pair ?? null,
    reporting_interval_days: isMilestone ? QUARTERLY : row.every,
    lead_department: null,
    supporting_departments: [],
    departments_in_coverage: [...row.departments],
    headline: row.headline ?? false,
    revisions: [],
    overrides: [],
    quantity: isMilestone ? null : quantityOf(row),
  }
}
