import type { IsoDate } from '../domain/calendar'
import { safeUrl } from '../domain/safe-url'
import type { Quote } from '../domain/text'
import type { Fault } from './checked'

/** A day that the schema has already checked. */
export function toDay(checked: string): IsoDate {
  return checked as IsoDate
}

/** A day that the schema has already checked, or none. */
export function toDayOrNull(checked: string | null): IsoDate | null {
  return checked === null ? null : toDay(checked)
}

/** Offsets that cannot be the quote's would mark another sentence than the one that is shown. */
export function quoteFaults(quote: Quote, field: string): readonly Fault[] {
  return quote.end - quote.start === quote.text.length ? [] : [{ field, problem: 'quote-mismatch' }]
}

/** The word if it is one of `known`, else `otherwise`: a newer backend's word costs no record. */
export function oneOf<Word extends string>(
  known: readonly Word[],
  word: string,
  otherwise: NoInfer<Word>,
): Word {
  return known.find((candidate) => candidate === word) ?? otherwise
}

/** A link that may be followed; a refused one leaves its source's name standing, and is reported. */
export function linkOf(url: string | null, field: string): { url: string | null; leftOut: readonly Fault[] } {
  const safe = url === null ? null : safeUrl(url)
  const isRefused = url !== null && safe === null
  return { url: safe, leftOut: isRefused ? [{ field, problem: 'link-refused' }] : [] }
}
