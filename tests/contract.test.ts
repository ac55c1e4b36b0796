import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { ApiError } from '../src/api/api-error'
import { toAreas, toIndicators, toMeta, toObservations, toReport, toTargets } from '../src/api/contract'
import type { QuantityTarget } from '../src/domain/target'
import {
  aListWire,
  aMetaWire,
  aMilestoneTargetWire,
  anAreaWire,
  anIndicatorWire,
  anObservationWire,
  aQuantityWire,
  aReportWire,
  aTargetWire,
} from './builders'

const PATH = 'reports/2024/x.json'

const lists = { toTargets, toObservations, toAreas, toIndicators }
const documents = { ...lists, toReport, toMeta }

function errorOf(run: () => unknown): ApiError {
  try {
    run()
  } catch (error) {
    if (error instanceof ApiError) return error
    throw error
  }
  throw new Error('Nothing was thrown')
}

const firstTarget = (...records: unknown[]) => toTargets(aListWire(records), PATH).records[0]
const observe = (...records: unknown[]) => toObservations(aListWire(records), PATH)
const targetFaults = (...records: unknown[]) =>
  toTargets(aListWire(records), PATH).setAside.map(({ field, problem }) => [field, problem])
const observationFaults = (...records: unknown[]) =>
  observe(...records).setAside.map(({ field, problem }) => [field, problem])

describe('from the wire to the domain', () => {
  it('reads a count', () => {
    expect(firstTarget(aTargetWire())).toMatchObject({
      id: 'benches',
      kind: 'count',
      areaId: 7,
      measureId: '7.2',
      due: { date: '2024-12-31', isAssumed: true },
      quoteInEnglish: 'add 120 benches',
      pair: { targetId: 'benches-started', role: 'completed' },
      reportingIntervalDays: 91,
      isHeadline: true,
      overrides: [{ status: 'at-risk', date: '2024-08-01' }],
      value: 120,
      unit: { id: 'site', isKnown: true },
      isOrderOfMagnitude: false,
      relatedIndicator: { indicatorId: 'seats' },
      planNodes: [{ date: '2024-06-30', share: 0.5 }],
    })
  })

  it('reads a milestone, which has no number (V9)', () => {
    const milestone = firstTarget(aMilestoneTargetWire())
    expect(milestone).toMatchObject({ id: 'bridge', kind: 'milestone' })
    expect(milestone).not.toHaveProperty('value')
  })

  it('reads an observation', () => {
    expect(observe(anObservationWire()).records).toEqual([
      expect.objectContaining({
        targetId: 'benches',
        unitId: 'site',
        nextStep: { zh: '加快', en: 'Go faster' },
        reportedOn: '2024-07-05',
        revisionOf: 'benches-2024-06-first',
        milestone: {
          stage: 'under-way',
          reachedOn: '2024-06-30',
          datePrecision: 'day',
          forecastDate: '2024-12-01',
        },
        source: { kind: 'demo', name: expect.anything(), url: 'https://example.org/june' },
      }),
    ])
  })

  it('reads areas, indicators, the report and the dataset card', () => {
    expect(toAreas(aListWire([anAreaWire()]), PATH).records[0]?.shortName.en).toBe('Example')
    expect(toIndicators(aListWire([anIndicatorWire()]), PATH).records[0]?.review?.paragraphId).toBe('r1.1')
    expect(toReport(aReportWire(), PATH).outlook.areas[0]?.areaId).toBe(7)
    expect(toReport(aReportWire(), PATH).outlook.government.areaId).toBeNull()
    expect(toMeta(aMetaWire(), PATH)).toMatchObject({ id: 'demo', isDemo: true, opensAsOf: '2024-09-30' })
  })

  it('gives plain JSON, fit for the cache', () => {
    for (const document of [
      toTargets(aListWire([aTargetWire(), aMilestoneTargetWire()]), PATH),
      observe(anObservationWire()),
      toReport(aReportWire(), PATH),
    ]) {
      expect(JSON.parse(JSON.stringify(document))).toEqual(document)
    }
  })
})

describe('documents (T15, B3, B6)', () => {
  const broken: [string, unknown][] = [
    ['null', null],
    ['[]', []],
    ['{}', {}],
    ['0', 0],
    ['a string', 'records'],
    ['no records', { schema_version: '1.0.0' }],
    ['records null', { schema_version: '1.0.0', records: null }],
    ['records an object', { schema_version: '1.0.0', records: { 0: aTargetWire() } }],
    ['no version', { records: [] }],
    ['version a number', { schema_version: 1, records: [] }],
    ['version unreadable', { schema_version: 'latest', records: [] }],
  ]

  for (const [name, convert] of Object.entries(documents)) {
    it.each(broken)(`${name} refuses %s`, (_, document) => {
      const error = errorOf(() => convert(document, PATH))
      expect(error).toMatchObject({ kind: 'contract', path: PATH })
    })

    it(`${name} refuses any other JSON with nothing but an ApiError`, () => {
      fc.assert(
        fc.property(fc.jsonValue(), (document) => {
          expect(errorOf(() => convert(document, PATH)).kind).toBe('contract')
        }),
        { numRuns: 500 },
      )
    })

    it.each(['2.0.0', '0.9.0', '10.0.0', '2.0'])(`${name} asks for an update at version %s`, (version) => {
      const error = errorOf(() => convert({ schema_version: version, of: 'another shape' }, PATH))
      expect(error.kind).toBe('version')
    })
  }

  for (const [name, convert] of Object.entries(lists)) {
    it(`${name} takes an empty list for an honest empty`, () => {
      const empty = { records: [], setAside: [], partsLeftOut: [], repeats: 0, received: 0 }
      expect(convert(aListWire([]), PATH)).toEqual(empty)
    })

    it.each([null, 0, true, 'x', [], [[]]])(`${name} sets %j aside as a record`, (junk) => {
      const { setAside, received } = convert(aListWire([junk]), PATH)
      expect(received).toBe(1)
      expect(setAside).toEqual([expect.objectContaining({ path: PATH, position: 0, id: null })])
    })
  }

  it.each(['1.0.0', '1.7.0', '1.99'])('takes the minor version %s and ignores what it adds', (version) => {
    const more = {
      ...aTargetWire(),
      ...JSON.parse('{"new_field":{"deep":[1]},"__proto__":{"polluted":true}}'),
    }
    const { records, setAside } = toTargets(
      { ...aListWire([more], { schema_version: version }), more: 1 },
      PATH,
    )
    expect(setAside).toEqual([])
    expect(records).toEqual([firstTarget(aTargetWire())])
  })

  it('names the field that breaks a document that is one thing', () => {
    const report = aReportWire()
    const broken = { ...report, outlook: { ...report.outlook, emphases: [{ id: 'o2', text: 7 }] } }
    expect(errorOf(() => toReport(broken, PATH)).field).toBe('outlook.emphases.0.text')
    expect(errorOf(() => toMeta({ ...aMetaWire(), is_demo: 'yes' }, PATH)).field).toBe('is_demo')
    expect(errorOf(() => toMeta({ ...aMetaWire(), time_zone: 'UTC' }, PATH)).field).toBe('time_zone')
  })

  it('refuses a report in which two paragraphs or two measures have one id', () => {
    const { review, outlook } = aReportWire()
    const twice = { ...review.introduction, id: 'r1.1' }
    expect(
      errorOf(() => toReport(aReportWire({ review: { ...review, introduction: twice } }), PATH)).field,
    ).toBe('r1.1')
    const areas = [...outlook.areas, ...outlook.areas]
    expect(errorOf(() => toReport(aReportWire({ outlook: { ...outlook, areas } }), PATH)).field).toBe('7.2')
  })
})

describe('ids that come twice (B7)', () => {
  const reordered = (wire: object) =>
    Object.fromEntries(Object.entries(wire).sort(([one], [other]) => (one < other ? 1 : -1)))

  it('takes the same record once', () => {
    const checked = toTargets(
      aListWire([aTargetWire(), reordered(aTargetWire()), { ...aTargetWire(), extra: 1 }]),
      PATH,
    )
    expect(checked).toMatchObject({ setAside: [], repeats: 2, received: 3 })
    expect(checked.records).toHaveLength(1)
  })

  it.each<[string, unknown[]]>([
    ['in a figure', [aTargetWire(), aTargetWire({ quantity: aQuantityWire({ value: 121 }) })]],
    ['in the third', [aTargetWire(), aTargetWire(), aTargetWire({ area_id: 8 })]],
    ['in a word this version does not know', [aTargetWire({ kind: 'x' }), aTargetWire({ kind: 'y' })]],
  ])('sets all of an id aside when they differ %s, and keeps the others', (_, twins) => {
    const { records, setAside, repeats } = toTargets(aListWire([...twins, aMilestoneTargetWire()]), PATH)
    expect(records.map(({ id }) => id)).toEqual(['bridge'])
    expect(repeats).toBe(0)
    expect(setAside).toEqual(
      twins.map((_twin, position) => ({
        path: PATH,
        position,
        id: 'benches',
        field: 'id',
        problem: 'duplicate-id',
      })),
    )
  })

  it('does not believe a record whose twin cannot be read, in either order', () => {
    const good = aTargetWire()
    const bad = { ...aTargetWire(), headline: 'yes' }
    expect(targetFaults(good, bad)).toEqual([
      ['id', 'duplicate-id'],
      ['headline', 'wrong-type'],
    ])
    expect(targetFaults(bad, good)).toEqual([
      ['headline', 'wrong-type'],
      ['id', 'duplicate-id'],
    ])
  })

  it('holds for areas, whose ids are numbers', () => {
    const { records, setAside } = toAreas(aListWire([anAreaWire(), anAreaWire({ measures: [] })]), PATH)
    expect(records).toEqual([])
    expect(setAside.map(({ id }) => id)).toEqual(['7', '7'])
  })
})

describe('fields that must go together', () => {
  const quantity = (overrides: Parameters<typeof aQuantityWire>[0]) => aQuantityWire(overrides)
  const percent = { id: 'percent', label: { zh: '%', en: '%' } }
  const points = { id: 'percentage-point', label: { zh: '个百分点', en: 'percentage points' } }

  it.each<[string, unknown, [string, string][]]>([
    ['a count without a quantity', aTargetWire({ quantity: null }), [['quantity', 'quantity-missing']]],
    [
      'a milestone with one',
      aMilestoneTargetWire({ quantity: quantity({}) }),
      [['quantity', 'quantity-unexpected']],
    ],
    ['at least 0', aTargetWire({ quantity: quantity({ value: 0 }) }), [['quantity.value', 'target-zero']]],
    ['at most 0', aTargetWire({ quantity: quantity({ value: 0, direction: 'at-most' }) }), []],
    ['a level of 0', aTargetWire({ kind: 'level', quantity: quantity({ value: 0 }) }), []],
    [
      'a count below 0',
      aTargetWire({ quantity: quantity({ value: -1 }) }),
      [['quantity.value', 'out-of-range']],
    ],
    [
      'points in percent',
      aTargetWire({ kind: 'points', quantity: quantity({ unit: percent }) }),
      [['quantity.unit', 'unit-mismatch']],
    ],
    ['points in points', aTargetWire({ kind: 'points', quantity: quantity({ unit: points }) }), []],
    [
      'a coverage in points',
      aTargetWire({ kind: 'coverage', quantity: quantity({ unit: points }) }),
      [['quantity.unit', 'unit-mismatch']],
    ],
    [
      'a band upside down',
      aTargetWire({ kind: 'level', quantity: quantity({ band: { low: 2, high: 1 } }) }),
      [['quantity.band', 'band-inverted']],
    ],
    ['a range (V8)', aTargetWire({ kind: 'level', quantity: quantity({ band: { low: 5, high: 5.5 } }) }), []],
    [
      'offsets of another length',
      aTargetWire({ quote: { text: '三个字', start: 0, end: 4 } }),
      [['quote', 'quote-mismatch']],
    ],
    [
      'offsets that run backwards',
      aTargetWire({ quote: { text: '三', start: 3, end: 2 } }),
      [['quote', 'quote-mismatch']],
    ],
  ])('%s', (_, target, faults) => {
    expect(targetFaults(target)).toEqual(faults)
  })

  it.each<[string, { done: number; total: number } | null, [string, string][]]>([
    ['none', null, []],
    ['0 of 40', { done: 0, total: 40 }, []],
    ['41 of 40', { done: 41, total: 40 }, []],
    ['of nothing', { done: 0, total: 0 }, [['ratio', 'ratio-impossible']]],
    ['below nothing', { done: -1, total: 40 }, [['ratio', 'ratio-impossible']]],
  ])('a ratio %s', (_, ratio, faults) => {
    expect(observationFaults(anObservationWire({ ratio }))).toEqual(faults)
  })

  it("checks the offsets of an indicator's quote", () => {
    const { review } = anIndicatorWire()
    const shifted = review && { ...review, quote: { ...review.quote, end: 1 } }
    expect(toIndicators(aListWire([anIndicatorWire({ review: shifted })]), PATH).setAside[0]).toMatchObject({
      field: 'review.quote',
      problem: 'quote-mismatch',
    })
    expect(toIndicators(aListWire([anIndicatorWire({ review: null })]), PATH).records[0]?.review).toBeNull()
  })

  it("sets another target's observation aside in the history of one", () => {
    const list = aListWire([anObservationWire(), anObservationWire({ id: 'o2', target_id: 'trees' })])
    expect(toObservations(list, PATH, 'benches').setAside).toEqual([
      { path: PATH, position: 1, id: 'o2', field: 'target_id', problem: 'other-target' },
    ])
  })
})

describe('words of a newer backend', () => {
  it.each([0, -1, 12, 200])('files a target of area %d under none, and never drops it (B8)', (areaId) => {
    expect(firstTarget(aTargetWire({ area_id: areaId }))).toMatchObject({ id: 'benches', areaId: null })
  })

  it.each([
    ['furlong', '浪', 'furlongs', false],
    ['yuan', '元', 'yuan', true],
    ['yuan', '万元', 'yuan', false],
    ['yuan', '亿元', 'yuan', false],
    ['yuan', '元', 'million yuan', false],
    ['ten-thousand-yuan', '万元', 'ten thousand yuan', false],
    ['site', '%', 'sites', false],
    ['site', '个百分点', 'sites', false],
  ])('the unit %s labelled %s, %s: known is %s, shown as written (B9)', (id, zh, en, isKnown) => {
    const target = firstTarget(aTargetWire({ quantity: aQuantityWire({ unit: { id, label: { zh, en } } }) }))
    expect((target as QuantityTarget).unit).toEqual({ id, label: { zh, en }, isKnown })
  })

  it.each([aQuantityWire(), null])(
    'keeps a target of an unknown kind, to be shown and never judged (B10)',
    (quantity) => {
      const target = firstTarget(aTargetWire({ kind: 'festival', quantity }))
      expect(target).toMatchObject({ kind: 'unknown', kindAsGiven: 'festival' })
      expect(target).not.toHaveProperty('value')
    },
  )

  it('leaves out an override of an unknown status, counted, and keeps the target (B10)', () => {
    const [override] = aTargetWire().overrides
    const wire = aTargetWire({ overrides: [{ ...override!, status: 'splendid' }, override!] })
    const { records, setAside, partsLeftOut } = toTargets(aListWire([wire]), PATH)
    expect(records[0]?.overrides.map(({ status }) => status)).toEqual(['at-risk'])
    expect(setAside).toEqual([])
    expect(partsLeftOut).toEqual([
      { path: PATH, position: 0, id: 'benches', field: 'overrides.0.status', problem: 'unknown-status' },
    ])
  })

  it('narrows unknown standings, scopes and source kinds to what claims least (B10)', () => {
    const { source } = anObservationWire()
    const wire = anObservationWire({
      standing: 'blessed',
      scope: 'toString',
      source: { ...source, kind: 'rumour' },
    })
    expect(observe(wire).records[0]).toMatchObject({
      standing: 'unknown',
      scope: 'unclear',
      source: { kind: 'unknown' },
    })
  })

  it.each([
    [
      'direction',
      aTargetWire({ quantity: { ...aQuantityWire(), direction: 'about' as never } }),
      'quantity.direction',
    ],
    [
      'basis',
      aTargetWire({ lead_department: { ...aTargetWire().lead_department!, basis: 'x' as never } }),
      'lead_department.basis',
    ],
  ])('sets a target with an unknown %s aside: it cannot be read otherwise', (_, wire, field) => {
    expect(targetFaults(wire)).toEqual([[field, 'unknown-word']])
  })
})

describe('links (H2)', () => {
  it.each(['javascript:alert(1)', '//evil.example', 'https:evil', 'java\nscript:alert(1)', ''])(
    'leaves %j out, counted, and keeps the figure and the name of its source',
    (url) => {
      const wire = anObservationWire({ source: { ...anObservationWire().source, url } })
      const { records, partsLeftOut } = observe(wire)
      expect(records[0]?.source).toMatchObject({
        name: { en: 'Example source' },
        url: null,
        isLinkRefused: true,
      })
      expect(partsLeftOut).toEqual([
        expect.objectContaining({ field: 'source.url', problem: 'link-refused' }),
      ])
      expect(toReport(aReportWire({ source: { ...aReportWire().source, url } }), PATH).source.url).toBeNull()
    },
  )

  it('says nothing of a source that gives no link', () => {
    const wire = anObservationWire({ source: { ...anObservationWire().source, url: null } })
    expect(observe(wire)).toMatchObject({ records: [{ source: { url: null } }], partsLeftOut: [] })
    expect(observe(wire).records[0]?.source).not.toHaveProperty('isLinkRefused')
  })
})

describe('figures (V1–V4, V17)', () => {
  // As they stand in a body, so that JSON.parse has its say.
  const received = (figure: string) =>
    toObservations(
      JSON.parse(JSON.stringify(aListWire([anObservationWire({ value: 4711 })])).replace('4711', figure)),
      PATH,
    )

  it.each(['0', '-3.2', '101', '250', '1000000', '1e2', '0.5', '9007199254740991'])(
    'keeps %s as it is',
    (figure) => {
      expect(received(figure).records[0]?.value).toBe(Number(figure))
    },
  )

  it('keeps null as null: missing is never 0', () => {
    expect(received('null').records[0]?.value).toBeNull()
  })

  it.each(['1e400', '-1e400', '-0', '12345678901234567890', '9007199254740993'])('refuses %s', (figure) => {
    expect(received(figure)).toMatchObject({
      records: [],
      setAside: [{ field: 'value', problem: 'bad-number' }],
    })
  })

  it.each([
    '""',
    '"—"',
    '"暂无"',
    '"NaN"',
    '"Infinity"',
    '"1,234"',
    '"50%"',
    '"１２３"',
    '"123"',
    '"0"',
    'true',
    '[1,2]',
  ])('refuses %s, and never reads a number out of it', (figure) => {
    expect(received(figure)).toMatchObject({
      records: [],
      setAside: [{ field: 'value', problem: 'wrong-type' }],
    })
  })

  it.each([123n, Number.NaN, new Date(0), Symbol('x')])('refuses what no JSON holds: %s', (value) => {
    expect(observe({ ...anObservationWire(), value })).toMatchObject({
      records: [],
      setAside: [{ field: 'value' }],
    })
  })
})

describe('text and days', () => {
  it.each<[string, unknown, string]>([
    ['GBK read as UTF-8', '\uFFFD\uFFFD', 'broken-text'],
    ['half a surrogate pair', '\uD842', 'broken-text'],
    ['empty', '', 'empty-text'],
    ['only spaces', ' \u3000', 'empty-text'],
  ])('refuses a name that is %s', (_, zh, problem) => {
    expect(targetFaults({ ...aTargetWire(), name: { zh, en: 'New benches' } })).toEqual([
      ['name.zh', problem],
    ])
  })

  it('shows rare characters and markup as they are', () => {
    const name = { zh: '𠮷䶮<script>window.__xss=1</script>', en: '<img src=x onerror=alert(1)>' }
    expect(firstTarget(aTargetWire({ name }))?.name).toEqual(name)
  })

  it.each(['2024-02-30', '2024/6/1', '2024年6月', '2024-6-1', '', '20240601', '2024-06-30T00:00:00Z'])(
    'refuses the day %j',
    (date) => {
      expect(observationFaults(anObservationWire({ date }))).toEqual([['date', 'bad-date']])
    },
  )

  it.each(['', '../x', '__proto__', 'a b', 'x'.repeat(129), '<b>'])(
    'refuses the id %j and does not repeat it',
    (id) => {
      expect(toTargets(aListWire([aTargetWire({ id })]), PATH).setAside[0]).toMatchObject({
        id: null,
        field: 'id',
        problem: 'bad-id',
      })
    },
  )
})
