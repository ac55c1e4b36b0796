import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { demoObservations } from '../mocks/data/demo'
import { publishedObservations } from '../mocks/data/published'
import { apiDocuments } from '../mocks/documents'
import { handlersFor } from '../mocks/handlers'
import { server } from '../mocks/node'
import { SCENARIOS, scenarioIn, type Scenario } from '../mocks/scenarios'
import { openApiDocument } from '../scripts/openapi'
import { toMeta, toObservations, toTargets } from '../src/api/contract'
import type { ListWire } from '../src/api/wire'

const BASE = 'http://city.example/dash/api/v1'
const TARGETS = 'reports/2024/targets.json'
const observationsOf = (dataset: string) => `reports/2024/datasets/${dataset}/observations.json`
const metaOf = (dataset: string) => `reports/2024/datasets/${dataset}/meta.json`
const historyOf = (dataset: string, id: string) =>
  `reports/2024/datasets/${dataset}/targets/${id}/observations.json`

const ask = (path: string) => fetch(`${BASE}/${path}`)
const read = async (path: string): Promise<unknown> => (await ask(path)).json()
const play = (scenario: Scenario, options?: { slowMs: number }) =>
  server.resetHandlers(...handlersFor(scenario, options))

beforeAll(() => server.listen({ onUnhandledRequest: 'error' }))
afterEach(() => server.resetHandlers())
afterAll(() => server.close())

describe('the mock API', () => {
  it('answers every document of the static API, with the same content', async () => {
    const documents = [...apiDocuments()]
    expect(documents.length).toBe(6 + 2 * (3 + 51))
    for (const [path, document] of documents) {
      // One after the other: 114 requests at once would only test the machine.
      // oxlint-disable-next-line no-await-in-loop
      const response = await ask(path)
      expect(response.status, path).toBe(200)
      expect(response.headers.get('content-type'), path).toMatch(/^application\/json/)
      // oxlint-disable-next-line no-await-in-loop
      expect(await response.json(), path).toEqual(JSON.parse(JSON.stringify(document)))
    }
  })

  it('serves the config beside the page', async () => {
    const response = await fetch('http://city.example/dash/config.json')
    expect(await response.json()).toEqual({ api_base: 'api/v1' })
  })

  it.each([metaOf('rumours'), observationsOf('rumours'), historyOf('demo', 'nobody-promised-this')])(
    'has no %s',
    async (path) => expect((await ask(path)).status).toBe(404),
  )

  it('splits the observations of a dataset by target without losing one', () => {
    const documents = apiDocuments()
    for (const [dataset, all] of [
      ['demo', demoObservations],
      ['published', publishedObservations],
    ] as const) {
      const histories = [...documents].filter(([path]) =>
        path.startsWith(`reports/2024/datasets/${dataset}/targets/`),
      )
      const parts = histories.flatMap(([, document]) => (document as ListWire<{ id: string }>).records)
      expect(parts.map(({ id }) => id).sort()).toEqual(all.map(({ id }) => id).sort())
    }
  })
})

describe('the scenarios', () => {
  it('are chosen by the query string', () => {
    expect(SCENARIOS.map((scenario) => scenarioIn(`?scenario=${scenario}&x=1`))).toEqual([...SCENARIOS])
    expect(scenarioIn('')).toBe('demo')
    expect(scenarioIn('?scenario=earthquake')).toBeUndefined()
    expect(scenarioIn('?scenario=__proto__')).toBeUndefined()
  })

  it('published: the published figures on either address', async () => {
    play('published')
    for (const dataset of ['demo', 'published']) {
      // oxlint-disable-next-line no-await-in-loop
      expect(toMeta(await read(metaOf(dataset)), 'meta')).toMatchObject({ id: 'published', isDemo: false })
      // oxlint-disable-next-line no-await-in-loop
      const { records } = toObservations(await read(observationsOf(dataset)), 'observations')
      expect(records).toHaveLength(publishedObservations.length)
    }
  })

  it('empty: areas and the report, and nothing in them yet', async () => {
    play('empty')
    const sizeOf = async (path: string) => ((await read(path)) as ListWire<unknown>).records.length
    expect(await sizeOf('reports/2024/areas.json')).toBe(11)
    expect(await sizeOf(TARGETS)).toBe(0)
    expect(await sizeOf('reports/2024/indicators.json')).toBe(0)
    expect(await sizeOf(observationsOf('demo'))).toBe(0)
  })

  it('slow: the right answer, late', async () => {
    play('slow', { slowMs: 120 })
    const before = performance.now()
    const { records } = toTargets(await read(TARGETS), TARGETS)
    expect(performance.now() - before).toBeGreaterThan(100)
    expect(records).toHaveLength(51)
  })

  it('offline: no answer at all', async () => {
    play('offline')
    await expect(ask(TARGETS)).rejects.toThrow()
    await expect(ask('openapi.json')).rejects.toThrow()
  })

  it.each([
    ['reports/2024/report.json', 500],
    ['reports/2024/indicators.json', 404],
    [historyOf('demo', 'urban-jobs'), 503],
    [TARGETS, 200],
    ['reports/2024/areas.json', 200],
    [metaOf('demo'), 200],
    [observationsOf('demo'), 200],
  ])('errors: %s is answered with %d', async (path, status) => {
    play('errors')
    expect((await ask(path)).status).toBe(status)
  })

  it('malformed: the bad targets are set aside, the rest is read', async () => {
    play('malformed')
    const { records, setAside, received } = toTargets(await read(TARGETS), TARGETS)
    expect(setAside.map(({ id, problem }) => [id, problem])).toEqual([
      ['fault-missing-field', 'missing'],
      ['fault-wrong-type', 'wrong-type'],
      ['fault-not-a-number', 'wrong-type'],
      ['fault-too-large', 'bad-number'],
      ['fault-twin', 'duplicate-id'],
      ['fault-twin', 'duplicate-id'],
      [null, 'not-a-record'],
      [null, 'not-a-record'],
    ])
    expect(records).toHaveLength(51 + 4)
    expect(received).toBe(51 + 12)
    const kept = new Map(records.map((target) => [target.id, target]))
    expect(kept.get('fault-unknown-area')?.areaId).toBeNull()
    expect(kept.get('fault-unknown-kind')?.kind).toBe('unknown')
    expect(kept.get('fault-unknown-unit')).toMatchObject({ unit: { id: 'furlong', isKnown: false } })
  })

  it('malformed: the bad observations are set aside, the rest is read', async () => {
    play('malformed')
    const { records, setAside, partsLeftOut } = toObservations(await read(observationsOf('demo')), 'demo')
    expect(setAside.map(({ id, problem }) => [id?.split('.fault-')[1], problem])).toEqual([
      ['missing-field', 'missing'],
      ['wrong-type', 'wrong-type'],
      ['not-a-number', 'wrong-type'],
      ['no-figure-as-text', 'wrong-type'],
      ['too-large', 'bad-number'],
      ['no-such-day', 'bad-date'],
      ['twin', 'duplicate-id'],
      ['twin', 'duplicate-id'],
    ])
    expect(records).toHaveLength(demoObservations.length + 3)
    expect(partsLeftOut.map(({ problem }) => problem)).toEqual(['link-refused'])
    const words = records.find(({ id }) => id.endsWith('fault-unknown-words'))
    expect(words).toMatchObject({ scope: 'unclear', standing: 'unknown' })
  })

  it('malformed: a history holds its own faults and no other’s', async () => {
    play('malformed')
    const path = historyOf('demo', 'urban-jobs')
    expect(toObservations(await read(path), path, 'urban-jobs').setAside).toHaveLength(8)
    const other = historyOf('demo', 'farmland')
    expect(toObservations(await read(other), other, 'farmland').setAside).toEqual([])
  })

  it('large: 10,000 targets, each of them whole, with one or two observations', async () => {
    play('large')
    const targets = toTargets(await read(TARGETS), TARGETS)
    expect(targets).toMatchObject({ setAside: [], repeats: 0, received: 10_000 })
    const observations = toObservations(await read(observationsOf('demo')), 'demo')
    expect(observations).toMatchObject({ setAside: [], repeats: 0 })
    const counts = new Map<string, number>()
    for (const { targetId } of observations.records) counts.set(targetId, (counts.get(targetId) ?? 0) + 1)
    expect(Math.max(...counts.values())).toBe(2)
    expect(counts.size).toBeGreaterThan(9_500)
    const ids = new Set(targets.records.map(({ id }) => id))
    expect([...counts.keys()].every((id) => ids.has(id))).toBe(true)
  })
})

describe('the OpenAPI document', () => {
  const document = openApiDocument()
  const text = JSON.stringify(document)
  const at = (pointer: string) =>
    pointer
      .split('/')
      .slice(1)
      .reduce<unknown>((value, key) => (value as Record<string, unknown> | undefined)?.[key], document)

  it('is OpenAPI 3.1 with an operation of its own for every path', () => {
    expect(document.openapi).toMatch(/^3\.1\./)
    expect(document.info).toMatchObject({ title: expect.any(String), version: '1.2.0' })
    const ids = Object.values(document.paths as Record<string, { get: { operationId: string } }>).map(
      ({ get }) => get.operationId,
    )
    expect(new Set(ids).size).toBe(9)
  })

  it('lists every document that the API has, and no other', () => {
    const patterns = Object.keys(document.paths as object).map(
      (path) =>
        [path, new RegExp(`^${path.replaceAll(/\{\w+\}/g, '[^/]+').replaceAll('.', '\\.')}$`)] as const,
    )
    const used = new Set<string>()
    for (const path of apiDocuments().keys()) {
      if (path === 'openapi.json') continue
      const matching = patterns.filter(([, pattern]) => pattern.test(`/${path}`))
      expect(matching, path).toHaveLength(1)
      used.add(matching[0]?.[0] ?? '')
    }
    expect(used.size).toBe(patterns.length)
  })

  it('refers to nothing that it does not hold', () => {
    const refs = [...text.matchAll(/"\$ref":"#([^"]+)"/g)].map((match) => match[1] ?? '')
    expect(refs.length).toBeGreaterThan(10)
    expect(refs.filter((ref) => at(ref) === undefined)).toEqual([])
  })

  it('says what a date, an id and a number are, and leaves room for new fields', () => {
    const observation = (field: string) => at(`/components/schemas/Observation/properties/${field}`)
    expect(observation('date')).toEqual({ type: 'string', format: 'date' })
    expect(observation('id')).toMatchObject({ type: 'string', pattern: expect.stringContaining('127') })
    expect(observation('value')).toEqual({
      anyOf: [
        { type: 'number', minimum: Number.MIN_SAFE_INTEGER, maximum: Number.MAX_SAFE_INTEGER },
        { type: 'null' },
      ],
    })
    expect(text).not.toContain('additionalProperties')
  })
})
