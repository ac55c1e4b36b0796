import { departmentsIn } from '../domain/departments'
import type { TrackedTarget } from '../domain/tracked'
import type { I18n } from '../i18n/i18n'
import type { Deck, RemarkField } from './deck'

/** What the data themselves say in a field; empty when they say nothing. */
function remarkInData(
  field: RemarkField,
  { target, assessment }: TrackedTarget,
  { say, t }: Pick<I18n, 'say' | 't'>,
): string {
  switch (field) {
    case 'department':
      return departmentsIn('lead', target).map(say).join(t.list.comma)
    case 'cause':
      return assessment.latest?.cause ? say(assessment.latest.cause) : ''
    case 'nextStep':
      return assessment.latest?.nextStep ? say(assessment.latest.nextStep) : ''
    case 'ask':
      return ''
  }
}

/** What somebody has written into the deck, else what the data say; empty when nobody says anything: never a guess. */
export function remarkOf(
  field: RemarkField,
  row: TrackedTarget,
  { remarks }: Pick<Deck, 'remarks'>,
  i18n: Pick<I18n, 'say' | 't'>,
): string {
  return remarks[row.target.id]?.[field] ?? remarkInData(field, row, i18n)
}
