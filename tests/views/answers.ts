import { delay, http, HttpResponse, type RequestHandler } from 'msw'
import { demoBackend } from '../../mocks/backend'
import {
  AREAS_PATH,
  INDICATORS_PATH,
  metaPath,
  observationsPath,
  REPORT_PATH,
  targetObservationsPath,
  TARGETS_PATH,
} from '../../src/api/paths'
import type { AreaWire, ObservationWire, TargetWire } from '../../src/api/wire'
import { aListWire, aMetaWire } from '../builders'

/** The documents of the API by name; the ones that depend on a dataset are the demo's. */
export const DOCUMENTS = {
  meta: metaPath('demo'),
  areas: AREAS_PATH,
  targets: TARGETS_PATH,
  observations: observationsPath('demo'),
  report: REPORT_PATH,
  indicators: INDICATORS_PATH,
  history: targetObservationsPath('demo', 'urban-jobs'),
} as const
export type DocumentName = keyof typeof DOCUMENTS

type Answer = () => Response | Promise<Response>

/** What one document answers with. */
export function answering(name: DocumentName, answer: Answer): RequestHandler {
  return http.get(`*/api/v1/${DOCUMENTS[name]}`, answer)
}

/** A document that answers with JSON, which may be of any shape. */
export function answeringJson(name: DocumentName, body: unknown): RequestHandler {
  return answering(name, () => json(JSON.stringify(body)))
}

/** A text that says that it is JSON. */
export function json(text: string): Response {
  return new HttpResponse(text, { headers: { 'Content-Type': 'application/json' } })
}

export function refusing(name: DocumentName, status = 500): RequestHandler {
  return answering(name, () => new HttpResponse(null, { status }))
}

/** Nothing of the API ever answers; the configuration does. */
export const silence: RequestHandler = http.get('*/api/v1/*', () => delay('infinite'))

interface Board {
  readonly targets: readonly unknown[]
  readonly observations?: readonly unknown[]
  readonly areas?: readonly AreaWire[]
  /** The day that the dataset opens on. */
  readonly opensAsOf?: string
}

/** A small board in place of the demo's: only these targets, with only these observations. */
export function board({
  targets,
  observations = [],
  areas,
  opensAsOf = '2024-09-30',
}: Board): RequestHandler[] {
  return [
    answeringJson('targets', aListWire([...targets])),
    answeringJson('observations', aListWire([...observations])),
    answeringJson('areas', areas === undefined ? demoBackend.areas : aListWire([...areas])),
    answeringJson('meta', aMetaWire({ opens_as_of: opensAsOf, data_date: opensAsOf })),
    http.get<{ id: string }>(
      `*/api/v1/reports/2024/datasets/demo/targets/:id/observations.json`,
      ({ params }) => json(JSON.stringify(aListWire(observations.filter((one) => isOf(one, params.id))))),
    ),
  ]
}

function isOf(observation: unknown, targetId: string): boolean {
  return (observation as Partial<ObservationWire>).target_id === targetId
}

/** One of the report's own targets, so that a test changes only what it is about. */
export function realTarget(id: string): TargetWire {
  const target = demoBackend.targets.records.find((one) => one.id === id)
  if (target === undefined) throw new Error(`The report has no target ${id}`)
  return target
}
