import { delay, http, HttpResponse, type RequestHandler } from 'msw'
import { AREAS_PATH, INDICATORS_PATH, REPORT_PATH, TARGETS_PATH, TRANSLATION_PATH } from '../src/api/paths'
import type {
  AreaWire,
  EvidenceWire,
  IndicatorWire,
  ListWire,
  MetaWire,
  ObservationWire,
  ReportWire,
  TargetWire,
  TranslationWire,
} from '../src/api/wire'
import { openApiDocument } from '../scripts/openapi'
import { demoBackend, emptyBackend, publishedBackend, type Backend } from './backend'
import { listOf } from './documents'
import { largeBackend } from './large'
import { malformedBody, malformedObservations, malformedTargets } from './malformed'
import type { Scenario } from './scenarios'

const API = '*/api/v1'
const META = `${API}/reports/2024/datasets/:dataset/meta.json`
const OBSERVATIONS = `${API}/reports/2024/datasets/:dataset/observations.json`
const EVIDENCE = `${API}/reports/2024/datasets/:dataset/evidence.json`
const HISTORY = `${API}/reports/2024/datasets/:dataset/targets/:targetId/observations.json`

type DatasetParams = { dataset: string }
type HistoryParams = { dataset: string; targetId: string }
type ConfigWire = { api_base: string }

/** Past the 5 seconds after which the page says that it is still loading. */
const SLOW_MS = 6_000

const configHandler = http.get<never, never, ConfigWire>('*/config.json', () =>
  HttpResponse.json({ api_base: 'api/v1' }),
)

function notFound(): never {
  throw new HttpResponse(null, { status: 404 })
}

/** Every route of the API, answered by one backend. */
function routesOf(backend: Backend): RequestHandler[] {
  return [
    configHandler,
    http.get(`${API}/openapi.json`, () => HttpResponse.json(openApiDocument())),
    http.get<never, never, ReportWire>(`${API}/${REPORT_PATH}`, () => HttpResponse.json(backend.report)),
    http.get<never, never, ListWire<TranslationWire>>(`${API}/${TRANSLATION_PATH}`, () =>
      HttpResponse.json(backend.translations),
    ),
    http.get<never, never, ListWire<AreaWire>>(`${API}/${AREAS_PATH}`, () =>
      HttpResponse.json(backend.areas),
    ),
    http.get<never, never, ListWire<IndicatorWire>>(`${API}/${INDICATORS_PATH}`, () =>
      HttpResponse.json(backend.indicators),
    ),
    http.get<never, never, ListWire<TargetWire>>(`${API}/${TARGETS_PATH}`, () =>
      HttpResponse.json(backend.targets),
    ),
    http.get<DatasetParams, never, MetaWire>(META, ({ params }) =>
      HttpResponse.json((backend.datasetOf(params.dataset) ?? notFound()).meta),
    ),
    http.get<DatasetParams, never, ListWire<ObservationWire>>(OBSERVATIONS, ({ params }) =>
      HttpResponse.json(listOf((backend.datasetOf(params.dataset) ?? notFound()).observations)),
    ),
    http.get<DatasetParams, never, ListWire<EvidenceWire>>(EVIDENCE, ({ params }) =>
      HttpResponse.json(listOf((backend.datasetOf(params.dataset) ?? notFound()).evidence)),
    ),
    http.get<HistoryParams, never, ListWire<ObservationWire>>(HISTORY, ({ params }) => {
      const { observations } = backend.datasetOf(params.dataset) ?? notFound()
      if (!backend.targets.records.some(({ id }) => id === params.targetId)) notFound()
      return HttpResponse.json(listOf(observations.filter(({ target_id }) => target_id === params.targetId)))
    }),
  ]
}

/** Half of the documents fail, each in another way, so that a page shows what a panel does without its data. */
const failures: RequestHandler[] = [
  http.get(`${API}/${REPORT_PATH}`, () => new HttpResponse(null, { status: 500 })),
  http.get(`${API}/${INDICATORS_PATH}`, () => new HttpResponse(null, { status: 404 })),
  http.get(HISTORY, () => new HttpResponse(null, { status: 503 })),
]

function rawJson(body: string): Response {
  return new HttpResponse(body, { headers: { 'Content-Type': 'application/json' } })
}

const isOf = (targetId: string) => (record: unknown) =>
  typeof record === 'object' && record !== null && 'target_id' in record && record.target_id === targetId

const faultyRecords: RequestHandler[] = [
  http.get(`${API}/${TARGETS_PATH}`, () => rawJson(malformedBody(malformedTargets()))),
  http.get<DatasetParams>(OBSERVATIONS, ({ params }) =>
    rawJson(malformedBody(malformedObservations(params.dataset))),
  ),
  http.get<HistoryParams>(HISTORY, ({ params }) =>
    rawJson(malformedBody(malformedObservations(params.dataset).filter(isOf(params.targetId)))),
  ),
]

/** The handlers that play a scenario. The first that answers counts; one that does not answer passes on. */
export function handlersFor(scenario: Scenario, { slowMs = SLOW_MS } = {}): RequestHandler[] {
  switch (scenario) {
    case 'demo':
      return routesOf(demoBackend)
    case 'published':
      return routesOf(publishedBackend)
    case 'empty':
      return routesOf(emptyBackend)
    case 'slow':
      return [http.get(`${API}/*`, () => delay(slowMs)), ...routesOf(demoBackend)]
    case 'offline':
      return [configHandler, http.get(`${API}/*`, () => HttpResponse.error())]
    case 'errors':
      return [...failures, ...routesOf(demoBackend)]
    case 'malformed':
      return [...faultyRecords, ...routesOf(demoBackend)]
    case 'large':
      return routesOf(largeBackend())
  }
}
