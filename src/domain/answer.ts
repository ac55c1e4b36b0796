/** What a domain function gives when it may have no answer: the answer, or the reason why there is none. */
export type Answer<Value, Reason extends string> =
  | { readonly kind: 'known'; readonly value: Value }
  | { readonly kind: 'none'; readonly reason: Reason }

export function known<Value>(value: Value): { readonly kind: 'known'; readonly value: Value } {
  return { kind: 'known', value }
}

export function none<Reason extends string>(
  reason: Reason,
): { readonly kind: 'none'; readonly reason: Reason } {
  return { kind: 'none', reason }
}

/** The value of an answer, or `otherwise`. For sorting and drawing; a text should say the reason instead. */
export function valueOr<Value, Other>(answer: Answer<Value, string>, otherwise: Other): Value | Other {
  return answer.kind === 'known' ? answer.value : otherwise
}
