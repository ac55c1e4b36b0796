import * as z from 'zod/mini'
import {
  areaWire,
  evidenceWire,
  indicatorWire,
  metaWire,
  observationWire,
  reportWire,
  SCHEMA_VERSION,
  targetWire,
  translationWire,
} from '../src/api/wire'

type Json = string | number | boolean | null | Json[] | { [key: string]: Json }
type JsonObject = { [key: string]: Json }

/** The wire schemas under the names that the document gives them. */
const RECORDS = {
  Report: reportWire,
  Area: areaWire,
  Indicator: indicatorWire,
  Target: targetWire,
  Observation: observationWire,
  Translation: translationWire,
  Evidence: evidenceWire,
  Meta: metaWire,
} as const

const ref = (name: string): JsonObject => ({ $ref: `#/components/schemas/${name}` })

/**
 * Fields that a newer minor version adds are allowed: `io: 'input'` leaves
 * additionalProperties open. The check that a number is finite and exact is a
 * function, which JSON Schema cannot say; its bounds can.
 */
function schemaOf(schema: z.core.$ZodType): JsonObject {
  const { $schema: _dialect, ...rest } = z.toJSONSchema(schema, {
    io: 'input',
    override: ({ jsonSchema }) => {
      if (jsonSchema.type !== 'number') return
      jsonSchema.minimum ??= Number.MIN_SAFE_INTEGER
      jsonSchema.maximum ??= Number.MAX_SAFE_INTEGER
    },
  })
  return JSON.parse(JSON.stringify(rest)) as JsonObject
}

function listOf(record: string): JsonObject {
  return {
    type: 'object',
    required: ['schema_version', 'records'],
    properties: {
      schema_version: { type: 'string', examples: [SCHEMA_VERSION] },
      records: { type: 'array', items: ref(record) },
    },
  }
}

function schemas(): JsonObject {
  const all: JsonObject = {}
  for (const [name, schema] of Object.entries(RECORDS)) all[name] = schemaOf(schema)
  for (const name of ['Area', 'Indicator', 'Target', 'Observation', 'Translation', 'Evidence'])
    all[`${name}List`] = listOf(name)
  return all
}

interface Route {
  readonly path: string
  readonly id: string
  readonly summary: string
  readonly answer: string
}

const DATASET = '/reports/2024/datasets/{dataset}'

const ROUTES: readonly Route[] = [
  {
    path: '/reports/2024/report.json',
    id: 'getReport',
    summary: 'The report, verbatim: the review of the year before and the outlook with its eleven areas.',
    answer: 'Report',
  },
  {
    path: '/reports/2024/report-en.json',
    id: 'listTranslations',
    summary: 'The paragraphs of the report in English, a rendering of our own, by the paragraph’s id.',
    answer: 'TranslationList',
  },
  {
    path: '/reports/2024/areas.json',
    id: 'listAreas',
    summary: 'The eleven work areas with the titles of their measures.',
    answer: 'AreaList',
  },
  {
    path: '/reports/2024/indicators.json',
    id: 'listIndicators',
    summary: 'The quantities that are measured, with the figure that the review gives for the year before.',
    answer: 'IndicatorList',
  },
  {
    path: '/reports/2024/targets.json',
    id: 'listTargets',
    summary: 'Every promise that can be checked, with its sentence.',
    answer: 'TargetList',
  },
  {
    path: `${DATASET}/meta.json`,
    id: 'getDataset',
    summary: 'What the dataset is, how new it is, and the day it opens on.',
    answer: 'Meta',
  },
  {
    path: `${DATASET}/observations.json`,
    id: 'listObservations',
    summary: 'Every observation of the dataset.',
    answer: 'ObservationList',
  },
  {
    path: `${DATASET}/evidence.json`,
    id: 'listEvidence',
    summary: 'How far the measures without a number are: stage, day, author and source.',
    answer: 'EvidenceList',
  },
  {
    path: `${DATASET}/targets/{targetId}/observations.json`,
    id: 'listObservationsOfTarget',
    summary: 'The observations of one target.',
    answer: 'ObservationList',
  },
]

const PARAMETERS: JsonObject = {
  dataset: { name: 'dataset', in: 'path', required: true, schema: { enum: ['demo', 'published'] } },
  targetId: {
    name: 'targetId',
    in: 'path',
    required: true,
    description: 'The id of a target of targets.json.',
    schema: { type: 'string' },
  },
}

function operationOf({ path, id, summary, answer }: Route): JsonObject {
  const names = [...path.matchAll(/\{(\w+)\}/g)].map((match) => match[1] ?? '')
  return {
    get: {
      operationId: id,
      summary,
      ...(names.length > 0 && {
        parameters: names.map((name): Json => ({ $ref: `#/components/parameters/${name}` })),
      }),
      responses: {
        '200': {
          description: summary,
          content: { 'application/json': { schema: ref(answer) } },
        },
        '304': { description: 'Not changed since the ETag that was sent.' },
        '404': { description: 'There is no such document.' },
      },
    },
  }
}

/** The published contract: OpenAPI 3.1, made from the schemas that the app itself checks answers with. */
export function openApiDocument(): JsonObject {
  return {
    openapi: '3.1.0',
    info: {
      title: 'Work report targets',
      version: SCHEMA_VERSION,
      description:
        'The targets of a city government’s annual work report and the observations of how far each has come. ' +
        'Read only; every document is a plain JSON file. Dates are calendar days in Asia/Shanghai. ' +
        'A value that is unknown is null, never 0. Ids are stable.',
      license: { name: 'Apache-2.0', identifier: 'Apache-2.0' },
    },
    servers: [{ url: '.', description: 'The folder that this document lies in.' }],
    paths: Object.fromEntries(ROUTES.map((route) => [route.path, operationOf(route)])),
    components: { parameters: PARAMETERS, schemas: schemas() },
  }
}
