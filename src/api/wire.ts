import * as z from 'zod/mini'
import { parseIsoDate } from '../domain/calendar'

/**
 * The wire: the JSON that a backend serves, snake_case, as it is checked at the
 * door. The same schemas give the types, the runtime check and the published
 * OpenAPI document (scripts/openapi.ts). Enumerations that a newer backend may
 * extend are plain strings here and narrowed in contract.ts, so that one new
 * word never costs a whole record.
 */
z.config({ jitless: true }) // zod's probe for `new Function` would be a CSP violation

/** The major version must match; a higher minor version only adds fields. */
export const SCHEMA_VERSION = '1.2.0'

export const ID_PATTERN = /^[a-zA-Z0-9][a-zA-Z0-9._-]{0,127}$/

/**
 * U+FFFD is what a body in another encoding (GBK) decodes to, and half a
 * surrogate pair is shown as it: refuse them rather than show them.
 */
const text = z.string().check(z.refine((value) => !/[\uFFFD\p{Surrogate}]/u.test(value), 'broken-encoding'))
const filled = text.check(
  z.minLength(1),
  z.refine((value) => value.trim() !== '', 'empty-text'),
)
const id = z.string().check(z.regex(ID_PATTERN))
const bilingual = z.object({ zh: filled, en: filled })
const isoDate = z.string().check(
  z.refine((value) => parseIsoDate(value) !== undefined, 'not-a-date'),
  z.meta({ format: 'date' }),
)
/** Finite, small enough to be exact as a double when it is an integer, and not −0 (shown as "-0"). */
const figure = z
  .number()
  .check(
    z.refine(
      (value) =>
        Number.isFinite(value) && Math.abs(value) <= Number.MAX_SAFE_INTEGER && !Object.is(value, -0),
      'not-a-safe-number',
    ),
  )
/** A planned share; more than all of it, or less than nothing, is a slip of the pen. */
const share = figure.check(z.minimum(0), z.maximum(1))
const year = z.int().check(z.minimum(1900), z.maximum(2200))

const quote = z.object({ text: filled, start: z.int().check(z.minimum(0)), end: z.int().check(z.minimum(1)) })
const department = z.object({ name: bilingual, basis: z.enum(['confirmed', 'named-in-coverage']) })
const planNode = z.object({ date: isoDate, share })
const unit = z.object({ id, label: bilingual })
const source = z.object({ kind: z.string(), name: bilingual, url: z.nullable(z.string()) })

export const targetWire = z.object({
  id,
  kind: filled,
  area_id: z.int(),
  measure_id: filled,
  name: bilingual,
  pinyin: text,
  year,
  due: z.object({ date: isoDate, is_assumed: z.boolean(), words: z.nullable(bilingual) }),
  quote,
  quote_en: filled,
  pair: z.nullable(z.object({ target_id: id, role: z.enum(['started', 'completed']) })),
  reporting_interval_days: z.int().check(z.minimum(1)),
  lead_department: z.nullable(department),
  supporting_departments: z.array(department),
  departments_in_coverage: z.array(department),
  headline: z.boolean(),
  revisions: z.array(
    z.object({ date: isoDate, value: z.nullable(figure), due: z.nullable(isoDate), reason: bilingual }),
  ),
  overrides: z.array(z.object({ status: z.string(), date: isoDate, author: filled, reason: bilingual })),
  /** Null for a milestone; required for every other kind. */
  quantity: z.nullable(
    z.object({
      indicator_id: id,
      related_indicator: z.nullable(z.object({ indicator_id: id, note: bilingual })),
      value: figure,
      unit,
      direction: z.enum(['at-least', 'at-most']),
      is_order_of_magnitude: z.boolean(),
      band: z.nullable(z.object({ low: figure, high: figure })),
      plan_nodes: z.array(planNode),
      last_year_shape: z.array(planNode),
    }),
  ),
})
export type TargetWire = z.infer<typeof targetWire>

export const observationWire = z.object({
  id,
  target_id: id,
  date: isoDate,
  year,
  value: z.nullable(figure),
  unit_id: z.nullable(text),
  ratio: z.nullable(z.object({ done: figure, total: figure })),
  is_attestation: z.boolean(),
  wording: z.nullable(bilingual),
  milestone: z.nullable(
    z.object({
      stage: z.enum(['not-started', 'under-way', 'done']),
      reached_on: z.nullable(isoDate),
      date_precision: z.enum(['day', 'month', 'half-year', 'year']),
      forecast_date: z.nullable(isoDate),
    }),
  ),
  standing: z.string(),
  scope: z.string(),
  qualifier: z.nullable(z.enum(['almost', 'over', 'about'])),
  cause: z.nullable(bilingual),
  next_step: z.nullable(bilingual),
  note: z.nullable(bilingual),
  reported_by: z.nullable(bilingual),
  reported_on: z.nullable(isoDate),
  confirmed_by: z.nullable(bilingual),
  revision_of: z.nullable(id),
  source,
})
export type ObservationWire = z.infer<typeof observationWire>

const measureTitle = z.object({ id: filled, title: bilingual })
export const areaWire = z.object({
  id: z.int().check(z.minimum(1)),
  title: bilingual,
  short_name: bilingual,
  /** The Chinese short name in pinyin, syllables apart; since 1.2.0. */
  pinyin: z.optional(text),
  measures: z.array(measureTitle),
})
export type AreaWire = z.infer<typeof areaWire>

export const indicatorWire = z.object({
  id,
  name: bilingual,
  unit,
  review: z.nullable(
    z.object({
      year,
      value: figure,
      qualifier: z.nullable(z.enum(['almost', 'over', 'about'])),
      paragraph_id: filled,
      quote,
    }),
  ),
})
export type IndicatorWire = z.infer<typeof indicatorWire>

const paragraph = z.object({ id: filled, text: filled })
const measure = z.object({ id: filled, text: filled, title: bilingual })
const workSection = z.object({ area_id: z.nullable(z.int()), title: bilingual, measures: z.array(measure) })
export const reportWire = z.object({
  schema_version: z.string(),
  id,
  year,
  title: bilingual,
  subtitle: bilingual,
  source: z.object({ name: bilingual, url: z.nullable(z.string()) }),
  review: z.object({
    title: bilingual,
    motto: bilingual,
    introduction: paragraph,
    sections: z.array(z.object({ id: filled, title: bilingual, paragraphs: z.array(paragraph) })),
  }),
  outlook: z.object({
    title: bilingual,
    motto: bilingual,
    requirements_title: bilingual,
    requirements: paragraph,
    emphases_title: bilingual,
    emphases: z.array(paragraph),
    work_title: bilingual,
    areas: z.array(workSection),
    government: workSection,
  }),
})
export type ReportWire = z.infer<typeof reportWire>

/** One paragraph of the report in English, and the words in it that carry the review's figures. */
export const translationWire = z.object({
  id: filled,
  text: filled,
  figures: z.array(z.object({ indicator_id: id, text: filled })),
})
export type TranslationWire = z.infer<typeof translationWire>

/** What is known of a measure that holds no number: how far it is, on which day, who says so. */
export const evidenceWire = z.object({
  id,
  measure_id: filled,
  date: isoDate,
  stage: z.enum(['not-started', 'under-way', 'done']),
  text: bilingual,
  author: bilingual,
  standing: z.string(),
  source,
})
export type EvidenceWire = z.infer<typeof evidenceWire>

export const metaWire = z.object({
  schema_version: z.string(),
  report_id: id,
  dataset: id,
  name: bilingual,
  note: bilingual,
  is_demo: z.boolean(),
  year,
  opens_as_of: isoDate,
  data_date: isoDate,
  time_zone: z.literal('Asia/Shanghai'),
})
export type MetaWire = z.infer<typeof metaWire>

/** A list document. Records are checked one by one, so that a bad one is set aside and the rest shows. */
export const listWire = z.object({ schema_version: z.string(), records: z.array(z.unknown()) })
export type ListWire<Record> = { schema_version: string; records: Record[] }
