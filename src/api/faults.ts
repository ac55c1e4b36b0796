import type * as z from 'zod/mini'
import type { Fault, Problem } from './checked'

type Issue = z.core.$ZodIssue

/** The first fault that the schema found in `record`. */
export function faultOf(error: z.core.$ZodError, record: unknown): Fault {
  const issue = error.issues[0]
  if (issue === undefined || issue.path.length === 0) return { field: null, problem: 'not-a-record' }
  return { field: issue.path.map(String).join('.'), problem: problemOf(issue, valueAt(record, issue.path)) }
}

function problemOf(issue: Issue, value: unknown): Problem {
  if (value === undefined) return 'missing'
  switch (issue.code) {
    case 'invalid_type':
      // Infinity (from 1e400) and 1.5 for a whole number are numbers, but not usable ones.
      return typeof value === 'number' && ['number', 'int'].includes(issue.expected)
        ? 'bad-number'
        : 'wrong-type'
    case 'invalid_value':
      return typeof value === 'string' ? 'unknown-word' : 'wrong-type'
    case 'invalid_format':
      return 'bad-id'
    case 'too_small':
    case 'too_big':
      return typeof value === 'string' ? 'empty-text' : 'out-of-range'
    case 'custom':
      return OWN_CHECKS[issue.message] ?? 'wrong-type'
    default:
      return 'wrong-type'
  }
}

/** The messages of the checks in wire.ts. */
const OWN_CHECKS: Readonly<Record<string, Problem>> = {
  'broken-encoding': 'broken-text',
  'empty-text': 'empty-text',
  'not-a-date': 'bad-date',
  'not-a-safe-number': 'bad-number',
}

function valueAt(record: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (value, key) =>
      typeof value === 'object' && value !== null ? (value as Record<PropertyKey, unknown>)[key] : undefined,
    record,
  )
}
