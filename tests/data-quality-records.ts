import { indicators } from '../mocks/data/indicators'
import { report } from '../mocks/data/report'
import { paragraphsOf } from '../mocks/data/report-text'
import { targets } from '../mocks/data/targets'

/** The report's data as the data-quality tests look at them. */
export const paragraphs = paragraphsOf(report)

export const quantities = targets.flatMap((target) =>
  target.quantity === null ? [] : [{ ...target, quantity: target.quantity }],
)
export const milestones = targets.filter(({ kind }) => kind === 'milestone')

export const reviewed = indicators.flatMap((indicator) =>
  indicator.review === null ? [] : [{ ...indicator, review: indicator.review }],
)

export function idsOf(records: readonly { readonly id: string | number }[]): readonly string[] {
  return records.map(({ id }) => String(id))
}
