import type { IndicatorWire } from '../../src/api/wire'
import { reviewRows, type ReviewRow } from './indicators-review'
import { locateQuote } from './quotes'
import { report } from './report'
import { paragraphsOf } from './report-text'
import { targets } from './targets'
import { units } from './units'

/** The review looks back on the year before the report's. */
const REVIEW_YEAR = report.year - 1
const PARAGRAPHS = paragraphsOf(report)

function toReviewed(row: ReviewRow): IndicatorWire {
  const text = PARAGRAPHS.get(row.paragraph)
  if (text === undefined) throw new Error(`${row.id}: there is no paragraph ${row.paragraph}`)
  return {
    id: row.id,
    name: { zh: row.zh, en: row.en },
    unit: row.unit,
    review: {
      year: REVIEW_YEAR,
      value: row.value,
      qualifier: row.qualifier ?? null,
      paragraph_id: row.paragraph,
      quote: locateQuote(row.paragraph, text, row.quote),
    },
  }
}

/** A change in points is promised of a share: the indicator is that share, in percent. */
const SHARES: ReadonlyMap<string, IndicatorWire['name']> = new Map([
  ['renewables-share', { zh: '可再生能源消费占比', en: 'Share of renewables in energy consumption' }],
])

/** The quantities that only the outlook names: what 2023 brought is not in the report, which is not 0. */
function unreviewed(reviewed: readonly IndicatorWire[]): readonly IndicatorWire[] {
  const known = new Set(reviewed.map(({ id }) => id))
  return targets.flatMap(({ name, quantity }) => {
    if (quantity === null || known.has(quantity.indicator_id)) return []
    const id = quantity.indicator_id
    const share = SHARES.get(id)
    return share === undefined
      ? [{ id, name, unit: quantity.unit, review: null }]
      : [{ id, name: share, unit: units.percent, review: null }]
  })
}

const reviewedIndicators = reviewRows.map((row) => toReviewed(row))

/** Every quantity of the report: the review's figures in its order, then the targets' other quantities. */
export const indicators: IndicatorWire[] = [...reviewedIndicators, ...unreviewed(reviewedIndicators)]
