import { type QueryKey } from '@tanstack/react-query'
import { http, HttpResponse } from 'msw'
import { setupServer } from 'msw/node'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import {
  aListWire,
  aMetaWire,
  anAreaWire,
  anIndicatorWire,
  anObservationWire,
  aReportWire,
  aTargetWire,
} from '../../tests/builders'
import { areasQuery } from './areas-query'
import { forgetApiBase } from './config'
import { indicatorsQuery } from './indicators-query'
import { metaQuery } from './meta-query'
import { observationsQuery } from './observations-query'
import { createQueryClient } from './query-client'
import { reportQuery } from './report-query'
import { targetObservationsQuery } from './target-observations-query'
import { targetsQuery } from './targets-query'

const REPORT = 'http://localhost/api/v1/reports/2024'

const server = setupServer()
beforeAll(() => server.listen({ onUnhandledRequest: 'error' }))
beforeEach(forgetApiBase)
afterEach(() => server.resetHandlers())
afterAll(() => server.close())

/** A query, where its document lies and what it holds. */
const ENDPOINTS = [
  [reportQuery(), 'report.json', aReportWire()],
  [areasQuery(), 'areas.json', aListWire([anAreaWire()])],
  [indicatorsQuery(), 'indicators.json', aListWire([anIndicatorWire()])],
  [targetsQuery(), 'targets.json', aListWire([aTargetWire()])],
  [metaQuery('demo'), 'datasets/demo/meta.json', aMetaWire()],
  [observationsQuery('demo'), 'datasets/demo/observations.json', aListWire([anObservationWire()])],
  [
    targetObservationsQuery('demo', 'benches'),
    'datasets/demo/targets/benches/observations.json',
    aListWire([anObservationWire()]),
  ],
] as const

interface Asked {
  readonly queryKey: QueryKey
  readonly queryFn?: unknown
}

/** Plays the API; the documents whose bit is set in `broken` are missing. */
function play(broken: number) {
  const calls: number[] = ENDPOINTS.map(() => 0)
  server.use(
    http.get('http://localhost/config.json', () => HttpResponse.json({ api_base: 'api/v1' })),
    ...ENDPOINTS.map(([, path, document], index) =>
      http.get(`${REPORT}/${path}`, () => {
        calls[index] = (calls[index] ?? 0) + 1
        return (broken >> index) & 1 ? new HttpResponse(null, { status: 404 }) : HttpResponse.json(document)
      }),
    ),
  )
  return calls
}

/** As a screen asks: everything at once, by way of the cache and its rules. */
async function askAll() {
  const client = createQueryClient()
  await Promise.all(
    ENDPOINTS.map(([{ queryKey, queryFn }]) => client.prefetchQuery({ queryKey, queryFn } as Asked as never)),
  )
  return ENDPOINTS.map(([{ queryKey }]) => client.getQueryState(queryKey as QueryKey))
}

describe('queries', () => {
  it('each have a key of their own, and one for each dataset', () => {
    const keys = [
      ...ENDPOINTS.map(([{ queryKey }]) => queryKey),
      ...[metaQuery, observationsQuery].map((query) => query('published').queryKey),
      targetObservationsQuery('published', 'benches').queryKey,
      targetObservationsQuery('demo', 'trees').queryKey,
    ].map((key) => JSON.stringify(key))
    expect(new Set(keys).size).toBe(keys.length)
  })

  it('put checked domain data into the cache', async () => {
    play(0)
    const states = await askAll()
    expect(states.map((state) => state?.status)).toEqual(ENDPOINTS.map(() => 'success'))
    expect(states[3]?.data).toMatchObject({ records: [{ measureId: '7.2' }], setAside: [] })
  })

  it('fail alone: each document that is missing is named, asked for once, and the others show (T1, T17)', async () => {
    for (let broken = 0; broken < 2 ** ENDPOINTS.length; broken += 1) {
      server.resetHandlers()
      const calls = play(broken)
      // oxlint-disable-next-line no-await-in-loop
      const states = await askAll()
      states.forEach((state, index) => {
        const isBroken = ((broken >> index) & 1) === 1
        expect(state?.status, `${index} of ${broken}`).toBe(isBroken ? 'error' : 'success')
        if (!isBroken) return
        expect(state?.error).toMatchObject({
          kind: 'http',
          status: 404,
          path: `reports/2024/${ENDPOINTS[index]?.[1]}`,
        })
      })
      expect(calls).toEqual(ENDPOINTS.map(() => 1))
    }
  })

  it("show no other target's figures in the history of one", async () => {
    play(0)
    server.use(
      http.get(`${REPORT}/datasets/demo/targets/trees/observations.json`, () =>
        HttpResponse.json(aListWire([anObservationWire()])),
      ),
    )
    await expect(
      createQueryClient().fetchQuery(targetObservationsQuery('demo', 'trees')),
    ).resolves.toMatchObject({
      records: [],
      setAside: [{ problem: 'other-target' }],
    })
  })

  it('keep an id inside the API', async () => {
    play(0)
    server.use(
      http.get(
        `${REPORT}/datasets/demo/targets/..%2F..%2Fmeta.json/observations.json`,
        () => new HttpResponse(null, { status: 404 }),
      ),
    )
    const { queryKey, queryFn } = targetObservationsQuery('demo', '../../meta.json')
    const client = createQueryClient()
    await client.prefetchQuery({ queryKey, queryFn } as Asked as never)
    expect(client.getQueryState(queryKey)?.error).toMatchObject({ status: 404 })
  })
})
