import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { aDecision, aDeck, anyDeck } from '../../tests/deck-builders'
import type { Deck } from './deck'
import { readDeck, readDeckFile, toDeckFile } from './deck-file'

/** A deck in which every field says something. */
const WHOLE: Deck = aDeck({
  name: '季度汇报',
  order: ['summary', 'title'],
  hidden: ['method'],
  shown: ['problem-jobs'],
  split: ['table-1'],
  titles: { summary: '总的情况' },
  notes: { title: '大家好' },
  remarks: { jobs: { cause: '雨季', nextStep: '加班', ask: '增加经费', department: '示例局' } },
  seconds: { title: 30 },
  meetingOn: '2024-10-08',
  since: '2024-06-30',
  decisions: [aDecision()],
  held: [{ on: '2024-09-10', asOf: '2024-08-31' }],
  revision: 3,
  savedAt: '2024-09-30T08:00:00.000Z',
})

type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json }
type Path = readonly string[]

const isBranch = (json: Json): json is readonly Json[] | { readonly [key: string]: Json } =>
  typeof json === 'object' && json !== null

/** Every place in some JSON but its root. */
function pathsIn(json: Json, above: Path = []): Path[] {
  if (!isBranch(json)) return []
  return Object.entries(json).flatMap(([key, value]) => [[...above, key], ...pathsIn(value, [...above, key])])
}

function at(json: Json, [key, ...rest]: Path): Json {
  if (key === undefined) return json
  return at((json as { readonly [key: string]: Json })[key] ?? null, rest)
}

/** The same JSON with something else in one place; undefined takes it out. */
function replaced(json: Json, [key, ...rest]: Path, value: Json | undefined): Json | undefined {
  if (key === undefined || !isBranch(json)) return value
  const inside = replaced(at(json, [key]), rest, value)
  if (Array.isArray(json))
    return json.map((one: Json, index) => (String(index) === key ? (inside ?? null) : one))
  const others = Object.entries(json).filter(([other]) => other !== key)
  return Object.fromEntries(inside === undefined ? others : [...others, [key, inside]])
}

const typeOf = (json: Json) => (json === null ? 'null' : Array.isArray(json) ? 'array' : typeof json)
const JSON_OF_WHOLE = JSON.parse(JSON.stringify(WHOLE)) as Json
const SAMPLES: readonly Json[] = [null, true, 7, 'a text', [], {}]

const fileOf = (deck: unknown, version: unknown = 1, format: unknown = 'work-report-deck') =>
  JSON.stringify({ format, version, deck })

describe('a deck in a file', () => {
  it('comes back as it was', () => {
    fc.assert(
      fc.property(anyDeck, (deck) => {
        expect(readDeckFile(toDeckFile(deck))).toEqual({ kind: 'deck', deck })
      }),
    )
  })

  it('comes back from an editor that puts a byte order mark before it', () => {
    expect(readDeckFile(`\uFEFF${toDeckFile(WHOLE)}`)).toEqual({ kind: 'deck', deck: WHOLE })
  })

  it('can be read by a person', () => {
    expect(toDeckFile(WHOLE)).toContain('\n    "name": "季度汇报",\n')
  })

  it('comes back when it names each of as many slides as ten thousand targets have', () => {
    const deck = aDeck({ order: Array.from({ length: 15_000 }, (_, index) => `problem-t${index}`) })
    expect(readDeckFile(toDeckFile(deck))).toEqual({ kind: 'deck', deck })
  })

  it('loses what this version has no field for', () => {
    const more = { ...WHOLE, colour: 'red', decisions: [{ ...aDecision(), colour: 'red' }] }
    expect(readDeckFile(fileOf(more))).toEqual({ kind: 'deck', deck: WHOLE })
  })
})

describe('a file that is no deck', () => {
  it.each([
    ['', { reason: 'not-json' }],
    ['标题,备注', { reason: 'not-json' }],
    [toDeckFile(WHOLE).slice(0, -10), { reason: 'not-json' }],
    ['null', { reason: 'not-a-deck' }],
    ['[]', { reason: 'not-a-deck' }],
    ['"work-report-deck"', { reason: 'not-a-deck' }],
    [JSON.stringify(WHOLE), { reason: 'not-a-deck' }],
    [fileOf(WHOLE, 1, 'another-deck'), { reason: 'not-a-deck' }],
    [fileOf(WHOLE, 2), { reason: 'newer' }],
    [fileOf('of a form that nobody knows yet', 99), { reason: 'newer' }],
    [fileOf(WHOLE, 0), { reason: 'field', field: 'version' }],
    [fileOf(WHOLE, '1'), { reason: 'field', field: 'version' }],
    [fileOf(WHOLE, null), { reason: 'field', field: 'version' }],
    [fileOf(undefined), { reason: 'field', field: '' }],
    [fileOf([]), { reason: 'field', field: '' }],
  ])('%j is refused', (text, refusal) => {
    expect(readDeckFile(text)).toEqual({ kind: 'refused', ...refusal })
  })
})

describe('a field of a deck', () => {
  it.each(pathsIn(JSON_OF_WHOLE).map((path) => [path.join('.'), path] as const))(
    '%s is refused when it is of another type',
    (field, path) => {
      const own = typeOf(at(JSON_OF_WHOLE, path))
      for (const wrong of SAMPLES.filter((sample) => typeOf(sample) !== own)) {
        const deck = replaced(JSON_OF_WHOLE, path, wrong)
        expect(readDeckFile(fileOf(deck)), JSON.stringify(wrong)).toEqual({
          kind: 'refused',
          reason: 'field',
          field,
        })
      }
    },
  )

  it('may be missing when decks had none before: the days of the meeting and compared with, the briefings held', () => {
    const { meetingOn: _day, since: _since, held: _held, ...before } = WHOLE
    expect(readDeckFile(fileOf(before))).toEqual({
      kind: 'deck',
      deck: { ...WHOLE, meetingOn: '', since: '', held: [] },
    })
  })

  it('that is a title too long for a slide is cut: decks were kept with such', () => {
    const read = readDeckFile(fileOf({ ...WHOLE, titles: { summary: '长'.repeat(8_000) } }))
    expect(read).toEqual({ kind: 'deck', deck: { ...WHOLE, titles: { summary: '长'.repeat(200) } } })
  })

  const LATER = new Set(['meetingOn', 'since', 'held'])
  const fields = [
    ...Object.keys(WHOLE).filter((field) => !LATER.has(field)),
    ...Object.keys(aDecision()).map((field) => `decisions.0.${field}`),
  ]
  it.each(fields)('%s is refused when it is missing', (field) => {
    const deck = replaced(JSON_OF_WHOLE, field.split('.'), undefined)
    expect(readDeckFile(fileOf(deck))).toEqual({ kind: 'refused', reason: 'field', field })
  })

  it.each([
    ['id', ''],
    ['name', '长'.repeat(201)],
    ['minutes', 0],
    ['minutes', 601],
    ['minutes', 1.5],
    ['revision', -1],
    ['seconds.title', 0],
    ['seconds.title', 3_601],
    ['notes.title', '长'.repeat(8_001)],
    ['order.0', ''],
    ['decisions.0.state', 'forgotten'],
    ['decisions.0.takenOn', '2024-02-30'],
    ['decisions.0.takenOn', '30.9.2024'],
    ['meetingOn', '2024-02-30'],
    ['held.0.on', ''],
    ['held.0.asOf', '30.9.2024'],
    ['held', Array.from({ length: 51 }, () => ({ on: '2024-09-10', asOf: '2024-08-31' }))],
    ['titles.summary', '长'.repeat(8_001)],
  ])('%s is refused when it is out of bounds', (field, wrong) => {
    const deck = replaced(JSON_OF_WHOLE, field.split('.'), wrong)
    expect(readDeckFile(fileOf(deck))).toEqual({ kind: 'refused', reason: 'field', field })
  })

  it.each(['cause', 'nextStep', 'ask', 'department'] as const)('of a remark may be missing: %s', (field) => {
    const read = readDeck(replaced(JSON_OF_WHOLE, ['remarks', 'jobs', field], undefined))
    expect(read).toMatchObject({ kind: 'deck' })
    expect(read.kind === 'deck' && read.deck.remarks['jobs']?.[field]).toBeUndefined()
  })
})

describe('a file that means harm', () => {
  it('changes no prototype', () => {
    const poison = '"__proto__": { "isPoisoned": true, "cause": "poison" }, "constructor": "poison",'
    const text = toDeckFile(WHOLE)
      .replace('"format"', `${poison} "format"`)
      .replace('"titles": {', `${poison} "titles": { "__proto__": "poison",`)
      .replace('"remarks": {', '"remarks": { "__proto__": { "cause": "poison" },')
    expect(text.match(/__proto__/g)).toHaveLength(4)
    const read = readDeckFile(text)
    expect(read).toEqual({ kind: 'deck', deck: WHOLE })
    const { deck } = read as Extract<typeof read, { kind: 'deck' }>
    for (const one of [deck, deck.titles, deck.remarks]) {
      expect(Object.getPrototypeOf(one)).toBe(Object.prototype)
      expect(Object.keys(one)).not.toContain('__proto__')
    }
    expect({}).not.toHaveProperty('isPoisoned')
  })
})

describe('whatever is read', () => {
  const expectAnswer = (read: ReturnType<typeof readDeck>) => {
    if (read.kind === 'refused') expect(read.reason).toMatch(/^(?:not-json|not-a-deck|newer|field)$/)
    // What is believed is a deck: it is the same when it is read again.
    else expect(readDeck(JSON.parse(JSON.stringify(read.deck)))).toEqual(read)
  }

  it('no text makes it throw', () => {
    const header = '{"format":"work-report-deck","version":1,"deck":'
    const anyText = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.json(),
      fc.jsonValue().map((json) => fileOf(json)),
      fc.string({ unit: 'binary' }).map((text) => `${header}${text}}`),
      fc.nat({ max: toDeckFile(WHOLE).length }).map((length) => toDeckFile(WHOLE).slice(0, length)),
    )
    fc.assert(fc.property(anyText, (text) => expectAnswer(readDeckFile(text))))
  })

  it('no value in any place of a deck makes it throw', () => {
    const path = fc.constantFrom(...pathsIn(JSON_OF_WHOLE))
    const value = fc.jsonValue() as fc.Arbitrary<Json>
    fc.assert(
      fc.property(path, value, (place, json) => expectAnswer(readDeck(replaced(JSON_OF_WHOLE, place, json)))),
    )
  })

  it('no value at all makes it throw', () => {
    fc.assert(fc.property(fc.anything(), (given) => expectAnswer(readDeck(given))))
  })
})
