import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Checked } from '../src/api/checked'
import { toAreas, toIndicators, toObservations, toTargets } from '../src/api/contract'
import { aListWire, anAreaWire, anIndicatorWire, anObservationWire, aTargetWire } from './builders'

/**
 * Every field of every record, broken in turn. The cases are worked out from one
 * whole record of each kind, so that a field added to the wire is tested at once.
 */

const PATH = 'reports/2024/x.json'

interface RecordCase {
  readonly convert: (document: unknown, path: string) => Checked<unknown>
  /** A whole record; `other` is valid too and has another id. */
  readonly whole: object
  readonly other: object
  /** The only fields that may be null, as the contract says. */
  readonly nullable: readonly string[]
}

const CASES: Readonly<Record<string, RecordCase>> = {
  target: {
    convert: toTargets,
    whole: aTargetWire(),
    other: aTargetWire({ id: 'other' }),
    nullable: [
      'due.words',
      'pair',
      'lead_department',
      'revisions.0.value',
      'revisions.0.due',
      'quantity.related_indicator',
      'quantity.band',
    ],
  },
  observation: {
    convert: toObservations,
    whole: anObservationWire(),
    other: anObservationWire({ id: 'other' }),
    nullable: [
      'value',
      'unit_id',
      'ratio',
      'wording',
      'milestone',
      'milestone.reached_on',
      'milestone.forecast_date',
      'qualifier',
      'cause',
      'next_step',
      'note',
      'reported_by',
      'reported_on',
      'confirmed_by',
      'revision_of',
      'source.url',
    ],
  },
  area: { convert: toAreas, whole: anAreaWire(), other: anAreaWire({ id: 8 }), nullable: [] },
  indicator: {
    convert: toIndicators,
    whole: anIndicatorWire(),
    other: anIndicatorWire({ id: 'other' }),
    nullable: ['review', 'review.qualifier'],
  },
}

type Key = string | number

function isBranch(value: unknown): value is Record<Key, unknown> {
  return typeof value === 'object' && value !== null
}

/** Every path below `value`: `due`, `due.words`, `revisions.0.value` … */
function pathsOf(value: unknown, prefix = ''): string[] {
  if (!isBranch(value)) return []
  return Object.entries(value).flatMap(([key, child]) => [
    `${prefix}${key}`,
    ...pathsOf(child, `${prefix}${key}.`),
  ])
}

function valueAt(record: object, path: string): unknown {
  return path.split('.').reduce<unknown>((value, key) => (isBranch(value) ? value[key] : undefined), record)
}

/** A copy of `record` in which `path` is `value`, or is gone. A path that an earlier change took away is left alone. */
function changed(record: object, path: string, change: { value: unknown } | 'remove'): object {
  const copy = structuredClone(record)
  const keys = path.split('.')
  const last = keys.pop() ?? ''
  const parent = keys.length === 0 ? copy : valueAt(copy, keys.join('.'))
  if (!isBranch(parent)) return copy
  if (change === 'remove') delete parent[last]
  else parent[last] = change.value
  return copy
}

const OBJECTS = [{}, { zh: 1 }, [], [1, 2], ['50%']]
const WRONG: Readonly<Record<string, readonly unknown[]>> = {
  string: [true, false, 0, 1, 50, -1.5, Number.NaN, Infinity, 1n, new Date(0), ...OBJECTS],
  number: ['', '0', '1', '50%', '1,234', '１２', 'NaN', 'Infinity', '—', '暂无', true, false, 1n, ...OBJECTS],
  boolean: ['', 'true', 'false', 'yes', 0, 1, -1, Number.NaN, ...OBJECTS],
  array: ['', 'x', '[]', 0, 1, true, false, {}, { 0: 'x' }, { length: 0 }, 1n],
  object: ['', 'x', '{}', 0, 1, true, false, [], [1], {}, 1n, { zh: 1 }],
}
const UNUSABLE_NUMBERS = [Number.NaN, Infinity, -Infinity, 2 ** 63]

function wrongFor(value: unknown): readonly unknown[] {
  if (Array.isArray(value)) return WRONG.array ?? []
  return [...(WRONG[typeof value] ?? []), ...(typeof value === 'number' ? UNUSABLE_NUMBERS : [])]
}

describe.each(Object.entries(CASES))('%s', (_, { convert, whole, other, nullable }) => {
  const paths = pathsOf(whole)
  const fields = paths.filter((path) => !/\.\d+$/.test(path))

  it('is read when whole', () => {
    expect(paths.length).toBeGreaterThan(5)
    expect(convert(aListWire([whole, other]), PATH)).toMatchObject({
      setAside: [],
      partsLeftOut: [],
      received: 2,
    })
  })

  it.each(fields)('is set aside without %s, and the other shows (B4)', (path) => {
    const checked = convert(aListWire([changed(whole, path, 'remove'), other]), PATH)
    expect(checked.records).toHaveLength(1)
    expect(checked.setAside).toEqual([
      expect.objectContaining({ position: 0, field: path, problem: 'missing' }),
    ])
  })

  it.each(paths)('is set aside with %s of any other type, never coerced (B5)', (path) => {
    const wrong = [...wrongFor(valueAt(whole, path)), ...(nullable.includes(path) ? [] : [null])]
    expect(wrong.length).toBeGreaterThanOrEqual(11)
    for (const value of wrong) {
      const { records, setAside } = convert(aListWire([changed(whole, path, { value }), other]), PATH)
      expect([records.length, setAside.length], `${path} = ${String(value)}`).toEqual([1, 1])
      expect(`${setAside[0]?.field}.`, `${path} = ${String(value)}`).toContain(`${path}.`)
    }
  })

  it.each(nullable)('may have no %s (V17)', (path) => {
    const { records, setAside } = convert(aListWire([changed(whole, path, { value: null })]), PATH)
    expect([records.length, setAside.length]).toEqual([1, 0])
    expect(JSON.stringify(records)).not.toBe(JSON.stringify(convert(aListWire([whole]), PATH).records))
  })

  it('balances its counts, names what it leaves out and keeps ids unique, whatever is broken (B7)', () => {
    const seen = { kept: 0, setAside: 0, repeated: 0 }
    const junk = fc.oneof(
      fc.jsonValue(),
      fc.constantFrom<unknown>(Infinity, Number.NaN, 0, '', null, '50%', undefined),
    )
    const change = fc.record({ path: fc.constantFrom(...paths), value: junk, isRemoved: fc.boolean() })
    const record = fc
      .tuple(
        fc.constantFrom<unknown>(
          ...(typeof valueAt(whole, 'id') === 'number' ? [1, 2, 3, 4] : ['a', 'b', 'c', 'd']),
        ),
        fc.oneof({ weight: 3, arbitrary: fc.constant([]) }, fc.array(change, { minLength: 1, maxLength: 3 })),
      )
      .map(([id, changes]) =>
        changes.reduce<object>(
          (copy, { path, value, isRemoved }) => changed(copy, path, isRemoved ? 'remove' : { value }),
          changed(whole, 'id', { value: id }),
        ),
      )
    fc.assert(
      fc.property(fc.array(record, { maxLength: 6 }), (records) => {
        const checked = convert(aListWire(records), PATH)
        const { records: kept, setAside, repeats, received } = checked
        expect(received).toBe(records.length)
        expect(kept.length + setAside.length + repeats).toBe(received)
        const ids = (kept as { id: unknown }[]).map(({ id }) => id)
        expect(new Set(ids).size).toBe(ids.length)
        expect(new Set(setAside.map(({ position }) => position)).size).toBe(setAside.length)
        // JSON writes NaN and Infinity as null: a copy that is equal holds neither.
        expect(JSON.parse(JSON.stringify(checked))).toEqual(checked)
        seen.kept += kept.length
        seen.setAside += setAside.length
        seen.repeated += repeats
      }),
      { numRuns: 1_000 },
    )
    expect(Math.min(seen.kept, seen.setAside, seen.repeated)).toBeGreaterThan(100)
  })
})
