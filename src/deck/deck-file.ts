import * as z from 'zod/mini'
import type { Deck } from './deck'
import { DECISION_STATES, SECONDS_LIMIT, TEXT_LIMIT, TITLE_LIMIT } from './deck'
import { HELD_AT_MOST } from './meeting'
import { parseIsoDate, type IsoDate } from '../domain/calendar'

/** What tells a deck's file from any other JSON. */
const FORMAT = 'work-report-deck'
/** The version of the file that this app writes and reads. A newer one is refused, never half read. */
const VERSION = 1
/** A list may name every slide of 10,000 targets: the app must never keep a deck that it then refuses. */
const LIMITS = { name: 200, id: 200, list: 20_000, minutes: 600 } as const

const text = z.string().check(z.maxLength(TEXT_LIMIT))
const id = z.string().check(z.minLength(1), z.maxLength(LIMITS.id))
const ids = z.array(id).check(z.maxLength(LIMITS.list))
const texts = z.record(id, text)
const day = z.string().check(z.refine((given) => parseIsoDate(given) !== undefined))
const dayOrNone = z.string().check(z.refine((given) => given === '' || parseIsoDate(given) !== undefined))
const count = z.int().check(z.minimum(0))

const deckSchema = z.object({
  id,
  name: z.string().check(z.maxLength(LIMITS.name)),
  order: ids,
  hidden: ids,
  shown: ids,
  split: ids,
  titles: texts,
  notes: texts,
  remarks: z.record(
    id,
    z.object({
      cause: z.optional(text),
      nextStep: z.optional(text),
      ask: z.optional(text),
      department: z.optional(text),
    }),
  ),
  seconds: z.record(id, z.int().check(z.minimum(1), z.maximum(SECONDS_LIMIT))),
  minutes: z.int().check(z.minimum(1), z.maximum(LIMITS.minutes)),
  // Decks of before there were meetings' days have neither these nor `held`.
  meetingOn: z.optional(dayOrNone),
  since: z.optional(dayOrNone),
  held: z.optional(z.array(z.object({ on: day, asOf: day })).check(z.maxLength(HELD_AT_MOST))),
  decisions: z
    .array(
      z.object({
        id,
        what: text,
        who: text,
        byWhen: text,
        state: z.enum(DECISION_STATES),
        outcome: text,
        takenOn: day,
      }),
    )
    .check(z.maxLength(LIMITS.list)),
  revision: count,
  // Empty for one that was never kept.
  savedAt: z.string().check(
    z.maxLength(40),
    z.refine((given) => given === '' || Number.isFinite(Date.parse(given))),
  ),
})

export type DeckRefusal =
  | { readonly kind: 'refused'; readonly reason: 'not-json' | 'not-a-deck' | 'newer' }
  /** `field` is where: `decisions.2.takenOn`. */
  | { readonly kind: 'refused'; readonly reason: 'field'; readonly field: string }
export type ReadDeck = { readonly kind: 'deck'; readonly deck: Deck } | DeckRefusal

/** A deck as it was kept or came from a file: believed only when every field is what it should be. Never throws. */
export function readDeck(given: unknown): ReadDeck {
  const { data, error } = deckSchema.safeParse(given)
  if (error) {
    return { kind: 'refused', reason: 'field', field: error.issues[0]?.path.join('.') ?? '' }
  }
  // exactOptionalPropertyTypes is off: a missing remark reads as undefined, as it should.
  const taken = new Set<string>()
  const decisions = data.decisions.map((one, index) => {
    // Two of one id would be edited and removed as one.
    const id = taken.has(one.id) ? `${one.id.slice(0, LIMITS.id - 8)}~${index}` : one.id
    taken.add(id)
    return { ...one, id, takenOn: one.takenOn as IsoDate }
  })
  const { meetingOn = '', since = '', held = [] } = data
  // Longer ones were kept once: they are no reason to lose the deck.
  const titles = Object.fromEntries(
    Object.entries(data.titles).map(([slideId, title]) => [slideId, title.slice(0, TITLE_LIMIT)]),
  )
  return { kind: 'deck', deck: { ...data, titles, meetingOn, since, held, decisions } as Deck }
}

/** The deck as the text of a file. */
export function toDeckFile(deck: Deck): string {
  return `${JSON.stringify({ format: FORMAT, version: VERSION, deck }, null, 2)}\n`
}

/** The deck in a file's text, or why there is none. Never throws. */
export function readDeckFile(fileText: string): ReadDeck {
  let given: unknown
  try {
    given = JSON.parse(fileText.replace(/^\uFEFF/, ''))
  } catch {
    return { kind: 'refused', reason: 'not-json' }
  }
  if (typeof given !== 'object' || given === null || !('format' in given) || given.format !== FORMAT) {
    return { kind: 'refused', reason: 'not-a-deck' }
  }
  const { version, deck } = given as { version?: unknown; deck?: unknown }
  if (typeof version === 'number' && version > VERSION) return { kind: 'refused', reason: 'newer' }
  if (version !== VERSION) return { kind: 'refused', reason: 'field', field: 'version' }
  return readDeck(deck)
}
