import type { Answer } from '../domain/answer'
import type { Assessment } from '../domain/assessment'
import type { Messages } from '../i18n/messages'

type Reason = keyof Messages['target']['reason']

/** Why a figure is missing; null when it is there. What has no completion is missing for the same reason as that. */
export function missingReason(
  answer: Answer<unknown, Reason>,
  { completion }: Assessment,
  { target }: Messages,
): string | null {
  if (answer.kind === 'known') return null
  const isByCompletion = answer.reason === 'not-a-count' && completion.kind === 'none'
  return target.reason[isByCompletion ? completion.reason : answer.reason]
}
