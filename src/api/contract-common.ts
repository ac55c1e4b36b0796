import type { IsoDate } from '../domain/calendar'
import type { ObservationStanding, Source } from '../domain/observation'
import { safeUrl } from '../domain/safe-url'
import type { Quote } from '../domain/text'
import type { Fault } from './checked'
import type { ObservationWire } from './wire'

export const STANDINGS = ['final', 'provisional', 'demo', 'unknown'] as const satisfies ObservationStanding[]
const SOURCE_KINDS = [
  'report',
  'official',
  'media',
  'third-party',
  'demo',
  'unknown',
] as const satisfies Source['kind'][]

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

/** Wire → domain: a source's name always stays, its link only where it may be followed. */
export function sourceOf(wire: ObservationWire['source']): { source: Source; leftOut: readonly Fault[] } {
  const { url, leftOut } = linkOf(wire.url, 'source.url')
  const source = { kind: oneOf(SOURCE_KINDS, wire.kind, 'unknown'), name: wire.name, url }
  return { source: leftOut.length > 0 ? { ...source, isLinkRefused: true } : source, leftOut }
}
