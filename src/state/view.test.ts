import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { IsoDate } from '../domain/calendar'
import { PRESETS } from '../domain/preset'
import { STATUSES } from '../domain/status'
import { TARGET_KINDS } from '../domain/target'
import { LANGUAGES } from './language'
import {
  addressOf,
  DATASETS,
  DEFAULT_VIEW,
  GROUPINGS,
  hasFilters,
  LAYOUTS,
  ORDERS,
  HEAT_ROWS,
  NO_FILTERS,
  readView,
  SORTS,
  targetPath,
  writeView,
  type View,
} from './view'

const NAMES = 'data date preset lang area status kind dept q sort group as slide deck'.split(' ')

const aView = (given: Partial<View> = {}): View => ({ ...DEFAULT_VIEW, ...given })

/** Texts that a link may carry: anything a person can type, of a length that an address bears. */
const textUpTo = (limit: number) =>
  fc
    .string({ unit: 'grapheme', maxLength: limit })
    .filter((text) => text.length <= limit && !/[\p{Cc}\p{Surrogate}\uFFFD]/u.test(text))

const anyDay = fc
  .date({ min: new Date('2000-01-01'), max: new Date('2099-12-31'), noInvalidDate: true })
  .map((day) => day.toISOString().slice(0, 10) as IsoDate)

const anyView: fc.Arbitrary<View> = fc.record({
  dataset: fc.constantFrom(...DATASETS),
  asOf: fc.option(anyDay),
  since: fc.option(anyDay),
  preset: fc.constantFrom(...PRESETS),
  language: fc.constantFrom(...LANGUAGES),
  areas: fc.uniqueArray(fc.integer({ min: 0, max: 11 })),
  statuses: fc.subarray([...STATUSES]),
  kinds: fc.subarray([...TARGET_KINDS]),
  department: textUpTo(60),
  text: textUpTo(100),
  sort: fc.constantFrom(...SORTS),
  grouping: fc.constantFrom(...GROUPINGS),
  layout: fc.constantFrom(...LAYOUTS),
  order: fc.constantFrom(...ORDERS),
  heatRows: fc.constantFrom(...HEAT_ROWS),
  slide: fc.option(fc.integer({ min: 1, max: 999 })),
  deck: textUpTo(40),
})

// Plain comparisons: an `expect` for each of thousands of runs takes longer than all the rest.
const isSame = (one: unknown, other: unknown) => JSON.stringify(one) === JSON.stringify(other)
const isShowable = (text: string) => text.length <= 40 && !/[\p{Cc}\uFFFD]/u.test(text)
const isSound = ({ areas, statuses, kinds, text, department }: View) =>
  areas.every((id) => Number.isInteger(id) && id >= 0 && id <= 11) &&
  statuses.every((status) => STATUSES.includes(status)) &&
  kinds.every((kind) => TARGET_KINDS.includes(kind)) &&
  text.length <= 100 &&
  department.length <= 60

describe('an address', () => {
  it.each<[Partial<View>, string]>([
    [{}, ''],
    [{ areas: [7] }, 'area=7'],
    [{ areas: [0] }, 'area=0'],
    [{ areas: [9, 7], statuses: ['at-risk', 'behind'] }, 'area=9,7&status=at-risk,behind'],
    [{ dataset: 'published', language: 'en', asOf: '2024-09-30' }, 'data=published&date=2024-09-30&lang=en'],
    [{ text: 'a&b=c #?,%' }, 'q=a%26b%3Dc%20%23%3F,%25'],
    [{ sort: 'name', grouping: 'area', layout: 'table', slide: 3 }, 'sort=name&group=area&as=table&slide=3'],
    [{ order: 'gap', heatRows: 'targets' }, 'order=gap&rows=targets'],
  ])('is short: %j is %s', (part, query) => {
    expect(writeView(aView(part))).toBe(query)
    expect(readView(query)).toEqual({ view: aView(part), ignored: [] })
  })

  it('reads back as what was written, whatever that is', () => {
    fc.assert(
      fc.property(anyView, (view) => isSame(readView(writeView(view)), { view, ignored: [] })),
      { numRuns: 1_000 },
    )
  })

  it('can be written of half a character', () => {
    expect(writeView(aView({ text: 'a\uD842b' }))).toBe('q=ab')
  })

  it('has a path before its query, and none when nothing is chosen', () => {
    expect(addressOf('/targets', aView())).toBe('/targets')
    expect(addressOf('/targets', aView({ areas: [7] }))).toBe('/targets?area=7')
    expect(targetPath('a/../b?c')).toBe('/targets/a%2F..%2Fb%3Fc')
  })
})

describe('a tampered address', () => {
  it.each([
    // query, what is said to be ignored
    ['area=99', ['area=99']],
    ['area=7,99,-1,1e1,７', ['area=99', 'area=-1', 'area=1e1', 'area=７']],
    ['area=7&area=8', ['area=8']],
    ['area[]=7', []],
    ['status=behind,green', ['status=green']],
    ['status=__proto__', ['status=__proto__']],
    ['kind=constructor', ['kind=constructor']],
    ['date=2024-02-30', ['date=2024-02-30']],
    ['date=2024/6/1', ['date=2024/6/1']],
    ['sort=toString', ['sort=toString']],
    ['as=cards&as=table', ['as=table']],
    ['lang=de', ['lang=de']],
    ['data=//evil.example', ['data=//evil.example']],
    ['slide=0', ['slide=0']],
    ['slide=1000000', ['slide=1000000']],
    ['slide=1.5', ['slide=1.5']],
    ['q=%00', ['q=']],
    ['q=%E0%A4%A', ['q=%A']],
    [`q=${'x'.repeat(10_000)}`, [`q=${'x'.repeat(24)}…`]],
    [`dept=${'局'.repeat(61)}`, [`dept=${'局'.repeat(24)}…`]],
    ['preset=', []],
    ['utm_source=somebody', []],
  ])('%#: the rest is read, and what means nothing is named', (query, ignored) => {
    const read = readView(`${query}&group=area`)
    expect(read.ignored).toEqual(ignored)
    expect(read.view.grouping).toBe('area')
  })

  it('keeps of a list what it knows', () => {
    expect(readView('area=7,99,7,3').view.areas).toEqual([7, 3])
    expect(readView('status=green,behind').view.statuses).toEqual(['behind'])
  })

  it('never throws, never invents, and reads the same again, whatever it holds', () => {
    const nasty = fc.constantFrom(
      '__proto__',
      '%',
      '%00',
      '%E0%A4%A',
      'constructor',
      '\u0000',
      '1e9',
      ',',
      '7,7',
      '&&==',
    )
    const value = fc.oneof(fc.string({ unit: 'binary', maxLength: 40 }), nasty, fc.webQueryParameters())
    const part = fc
      .tuple(fc.oneof(fc.constantFrom(...NAMES), fc.string()), value)
      .map((pair) => pair.join('='))
    const query = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.array(part, { maxLength: 8 }).map((parts) => parts.join('&')),
    )
    let refused = 0
    let accepted = 0
    fc.assert(
      fc.property(query, (search) => {
        const { view, ignored } = readView(search)
        if (ignored.length > 0) refused += 1
        if (writeView(view) !== '') accepted += 1
        return (
          isSame(readView(writeView(view)), { view, ignored: [] }) &&
          isSound(view) &&
          ignored.every(isShowable)
        )
      }),
      { numRuns: 5_000 },
    )
    expect(refused, 'the generator reaches both branches').toBeGreaterThan(300)
    expect(accepted).toBeGreaterThan(300)
  })
})

it('knows whether a filter is set', () => {
  expect(hasFilters(aView({ sort: 'name', language: 'en', slide: 2 }))).toBe(false)
  expect(hasFilters(aView({ text: 'x' }))).toBe(true)
  expect(hasFilters({ ...aView({ areas: [0], department: 'x' }), ...NO_FILTERS })).toBe(false)
})
