import * as z from 'zod/mini'
import source from './source/published-figures.json'

/**
 * The file of published figures, checked on import: an unknown field or word
 * stops the build, so that nothing in the file is passed over in silence.
 */
const figure = z.strictObject({
  year: z.optional(z.int()),
  as_of: z.string(),
  value: z.optional(z.number()),
  value_text: z.optional(z.string()),
  scope: z.enum(['same', 'part-year', 'narrower', 'broader', 'different', 'unclear']),
  note: z.optional(z.string()),
  source_type: z.enum(['report', 'official', 'media', 'third_party']),
  url: z.optional(z.string()),
  /** The sentence as found; kept in the file only. */
  snippet: z.optional(z.string()),
  qualifier: z.optional(z.enum(['almost', 'over', 'about'])),
  reached_on: z.optional(z.string()),
  date_precision: z.optional(z.enum(['day', 'month', 'half-year', 'year'])),
})
export type PublishedFigure = z.infer<typeof figure>

const record = z.object({
  key: z.string(),
  kind: z.enum(['numeric', 'milestone', 'headline']),
  in_report: z.boolean(),
  baseline: z.optional(z.array(figure)),
  in_year_2024: z.optional(z.array(figure)),
  outcome_2024: z.optional(figure),
})
export type PublishedRecord = z.infer<typeof record>

export const publishedRecords: readonly PublishedRecord[] = z
  .object({ records: z.array(record) })
  .parse(source).records
