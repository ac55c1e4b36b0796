import type * as z from 'zod/mini'
import { ApiError } from './api-error'
import type { Checked, Fault, SetAside } from './checked'
import { faultOf } from './faults'
import { ID_PATTERN, listWire, SCHEMA_VERSION } from './wire'

/** A wire record turned into the domain's, or the reason why not. */
export type Reading<T> =
  | { readonly ok: true; readonly record: T; readonly leftOut?: readonly Fault[] }
  | { readonly ok: false; readonly fault: Fault }

/** What one kind of list holds: its schema, and how a record that has the right shape is read. */
export interface RecordKind<Wire, T> {
  readonly schema: z.ZodMiniType<Wire>
  readonly read: (wire: Wire) => Reading<T>
}

/** A document that is one thing. Throws an ApiError (version, contract): half of it would mislead. */
export function readWhole<Wire>(document: unknown, path: string, schema: z.ZodMiniType<Wire>): Wire {
  checkVersion(document, path)
  const parsed = schema.safeParse(document)
  if (parsed.success) return parsed.data
  throw new ApiError('contract', path, { field: faultOf(parsed.error, document).field ?? undefined })
}

interface Entry<Wire, T> {
  readonly position: number
  readonly id: string | null
  readonly wire: Wire | null
  readonly reading: Reading<T>
}

/**
 * A list document, record by record: a bad one is set aside with its reason and
 * the rest is kept. `{ schema_version, records: [] }` is an honest empty list;
 * null, [] and {} are not this document at all.
 */
export function readList<Wire, T>(
  document: unknown,
  path: string,
  { schema, read }: RecordKind<Wire, T>,
): Checked<T> {
  const list = readWhole(document, path, listWire)
  const entries = list.records.map((raw, position): Entry<Wire, T> => {
    const parsed = schema.safeParse(raw)
    const id = idOf(raw)
    if (parsed.success) return { position, id, wire: parsed.data, reading: read(parsed.data) }
    return { position, id, wire: null, reading: { ok: false, fault: faultOf(parsed.error, raw) } }
  })

  const voices = voicesById(entries)
  const records: T[] = []
  const setAside: SetAside[] = []
  const partsLeftOut: SetAside[] = []
  let repeats = 0
  for (const entry of entries) {
    const { position, id, reading } = entry
    const named = ({ field, problem }: Fault): SetAside => ({ path, position, id, field, problem })
    const voice = id === null ? undefined : voices.get(id)
    if (!reading.ok) setAside.push(named(reading.fault))
    else if (voice?.isDisputed) setAside.push(named({ field: 'id', problem: 'duplicate-id' }))
    else if (voice !== undefined && voice.first !== entry) repeats += 1
    else {
      records.push(reading.record)
      partsLeftOut.push(...(reading.leftOut ?? []).map(named))
    }
  }
  return { records, setAside, partsLeftOut, repeats, received: entries.length }
}

interface Voice<Wire, T> {
  readonly first: Entry<Wire, T>
  /** Two records of one id say different things, or one of them cannot be read: nobody knows which is right. */
  isDisputed: boolean
}

function voicesById<Wire, T>(entries: readonly Entry<Wire, T>[]): Map<string, Voice<Wire, T>> {
  const voices = new Map<string, Voice<Wire, T>>()
  for (const entry of entries) {
    if (entry.id === null) continue
    const voice = voices.get(entry.id)
    if (voice === undefined) voices.set(entry.id, { first: entry, isDisputed: false })
    else voice.isDisputed ||= !saySame(voice.first.wire, entry.wire)
  }
  return voices
}

/** The schema has put the fields in one order and dropped those it does not know. */
function saySame(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other)
}

/** An id that is fit to be shown; areas have numbers. */
function idOf(raw: unknown): string | null {
  const id = typeof raw === 'object' && raw !== null && 'id' in raw ? raw.id : null
  if (Number.isSafeInteger(id)) return String(id)
  return typeof id === 'string' && ID_PATTERN.test(id) ? id : null
}

function checkVersion(document: unknown, path: string): void {
  const version =
    typeof document === 'object' && document !== null && 'schema_version' in document
      ? document.schema_version
      : null
  const major = typeof version === 'string' ? /^(\d+)\.\d+(\.\d+)?$/.exec(version)?.[1] : undefined
  if (major === undefined) throw new ApiError('contract', path, { field: 'schema_version' })
  if (major !== SCHEMA_VERSION.split('.')[0]) throw new ApiError('version', path)
}
