/**
 * Why a record, or a part of one, was left out. A closed set: each code has its
 * words in both languages.
 */
export const PROBLEMS = [
  // the record as a whole
  'not-a-record',
  'duplicate-id',
  'other-target',
  // one field
  'missing',
  'wrong-type',
  'bad-number',
  'bad-date',
  'bad-id',
  'broken-text',
  'empty-text',
  'unknown-word',
  'out-of-range',
  // fields that do not go together
  'quantity-missing',
  'quantity-unexpected',
  'target-zero',
  'unit-mismatch',
  'quote-mismatch',
  'band-inverted',
  'ratio-impossible',
  // a part only; the record is kept
  'unknown-status',
  'link-refused',
] as const
export type Problem = (typeof PROBLEMS)[number]

/** A record that broke the contract, or the part of one that did, so that the page can name it. */
export interface SetAside {
  /** The document it came in. */
  readonly path: string
  /** Its place among the document's records, from 0. */
  readonly position: number
  /** Its id where it has a readable one. */
  readonly id: string | null
  /** The field at fault (`quantity.value`), or null for the record as a whole. */
  readonly field: string | null
  readonly problem: Problem
}

/**
 * The records of one document, checked one by one. The counts balance:
 * `records.length + setAside.length + repeats = received`.
 */
export interface Checked<T> {
  readonly records: readonly T[]
  readonly setAside: readonly SetAside[]
  /** Parts left out of records that are kept: an override of an unknown status, a link that may not be followed. */
  readonly partsLeftOut: readonly SetAside[]
  /** How many records said again, word for word, what another one says. */
  readonly repeats: number
  readonly received: number
}

/** What is wrong with a field, before it is known which record it belongs to. */
export interface Fault {
  readonly field: string | null
  readonly problem: Problem
}
