import type { UseQueryResult } from '@tanstack/react-query'

/** What a panel draws: a skeleton, an error of its own with a way to try again, or the thing itself. */
export type Loadable<Value> =
  | { readonly state: 'loading' }
  | { readonly state: 'failed'; readonly error: unknown; readonly retry: () => void }
  | { readonly state: 'ready'; readonly value: Value }

/** A query as a panel sees it. Data that are there stay, even when a later refetch fails. */
export function loadableOf<Value>(query: UseQueryResult<Value>): Loadable<Value> {
  if (query.data !== undefined) return { state: 'ready', value: query.data }
  if (query.isError) return { state: 'failed', error: query.error, retry: () => void query.refetch() }
  return { state: 'loading' }
}

export function mapped<From, To>(from: Loadable<From>, to: (value: From) => To): Loadable<To> {
  return from.state === 'ready' ? { state: 'ready', value: to(from.value) } : from
}

/** Several at once: failed when one is, with one way to try all of the failed again. */
export function together<Values extends readonly unknown[]>(parts: {
  readonly [Index in keyof Values]: Loadable<Values[Index]>
}): Loadable<Values> {
  const list: readonly Loadable<unknown>[] = parts
  const failed = list.flatMap((part) => (part.state === 'failed' ? [part] : []))
  const [first] = failed
  if (first)
    return { state: 'failed', error: first.error, retry: () => failed.forEach((part) => part.retry()) }
  const values = list.flatMap((part) => (part.state === 'ready' ? [part.value] : []))
  if (values.length < list.length) return { state: 'loading' }
  return { state: 'ready', value: values as unknown as Values }
}
