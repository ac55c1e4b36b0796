import { parseIsoDate, type IsoDate } from '../domain/calendar'
import { DEFAULT_PRESET, PRESETS, type Preset } from '../domain/preset'
import { STATUSES, type Status } from '../domain/status'
import { TARGET_KINDS, type TargetKind } from '../domain/target'
import { LANGUAGES, type Language } from './language'

export const DATASETS = ['demo', 'published'] as const
export type Dataset = (typeof DATASETS)[number]
export const SORTS = ['gap', 'completion', 'area', 'name', 'date'] as const
export type Sort = (typeof SORTS)[number]
export const GROUPINGS = ['none', 'area', 'status'] as const
export type Grouping = (typeof GROUPINGS)[number]
export const LAYOUTS = ['cards', 'table'] as const
export type Layout = (typeof LAYOUTS)[number]
/** The panorama's order: by work area, or across them by gap. */
export const ORDERS = ['area', 'gap'] as const
export type Order = (typeof ORDERS)[number]
/** What the rows of the heat map are. */
export const HEAT_ROWS = ['areas', 'targets'] as const
export type HeatRows = (typeof HEAT_ROWS)[number]

const AREA_COUNT = 11
/** In the address, targets of no known area (未归类). */
export const UNCLASSIFIED = 0
const TEXT_LIMIT = 100
const DEPARTMENT_LIMIT = 60
const DECK_LIMIT = 40

/** What a link carries. Null or empty means that the reader has not chosen: the dataset's own day, no filter. */
export interface View {
  readonly dataset: Dataset
  readonly asOf: IsoDate | null
  /** The day that is compared with (“since last time”); null for the one that the data suggest. */
  readonly since: IsoDate | null
  readonly preset: Preset
  readonly language: Language
  readonly areas: readonly number[]
  readonly statuses: readonly Status[]
  readonly kinds: readonly TargetKind[]
  readonly department: string
  readonly text: string
  readonly sort: Sort
  readonly grouping: Grouping
  readonly layout: Layout
  readonly order: Order
  readonly heatRows: HeatRows
  /** The slide that is presented, from 1; null when nothing is. */
  readonly slide: number | null
  /** The id of the deck that is composed, presented or shown in a loop; empty for the first. */
  readonly deck: string
}

export const DEFAULT_VIEW: View = {
  dataset: 'demo',
  asOf: null,
  since: null,
  preset: DEFAULT_PRESET,
  language: 'zh',
  areas: [],
  statuses: [],
  kinds: [],
  department: '',
  text: '',
  sort: 'gap',
  grouping: 'none',
  layout: 'cards',
  order: 'area',
  heatRows: 'areas',
  slide: null,
  deck: '',
}

/** The filters among what a link carries; "clear all" empties them and keeps the rest. */
export const NO_FILTERS = {
  areas: DEFAULT_VIEW.areas,
  statuses: DEFAULT_VIEW.statuses,
  kinds: DEFAULT_VIEW.kinds,
  department: DEFAULT_VIEW.department,
  text: DEFAULT_VIEW.text,
} as const

/** True when the view asks for some targets only. */
export function hasFilters({ areas, statuses, kinds, department, text }: View): boolean {
  return areas.length + statuses.length + kinds.length + department.length + text.length > 0
}

export interface ReadView {
  readonly view: View
  /** The parts of the address that meant nothing, as `name=value`, shortened. */
  readonly ignored: readonly string[]
}

type Found<Value> = { readonly value: Value; readonly refused: readonly string[] }

function oneOf<Value extends string>(allowed: readonly Value[], otherwise: Value) {
  return (given: string): Found<Value> => {
    const value = allowed.find((word) => word === given)
    return value === undefined ? { value: otherwise, refused: [given] } : { value, refused: [] }
  }
}

function manyOf<Value>(read: (given: string) => Value | undefined) {
  return (given: string): Found<readonly Value[]> => {
    const value: Value[] = []
    const refused: string[] = []
    for (const word of given.split(',')) {
      const found = read(word)
      if (found === undefined) refused.push(word)
      else if (!value.includes(found)) value.push(found)
    }
    return { value, refused }
  }
}

function areaOf(given: string): number | undefined {
  return /^\d{1,2}$/.test(given) && Number(given) <= AREA_COUNT ? Number(given) : undefined
}

function textUpTo(limit: number) {
  return (given: string): Found<string> =>
    given.length <= limit && !hasControlCharacter(given)
      ? { value: given, refused: [] }
      : { value: '', refused: [given] }
}

function hasControlCharacter(text: string): boolean {
  return /[\p{Cc}\uFFFD]/u.test(text)
}

function dateOf(given: string): Found<IsoDate | null> {
  const value = parseIsoDate(given) ?? null
  return { value, refused: value === null ? [given] : [] }
}

function slideOf(given: string): Found<number | null> {
  return /^[1-9]\d{0,5}$/.test(given)
    ? { value: Number(given), refused: [] }
    : { value: null, refused: [given] }
}

type Codec<Value> = { name: string; read: (given: string) => Found<Value>; write: (value: Value) => string }

const CODECS: { readonly [Key in keyof View]: Codec<View[Key]> } = {
  dataset: { name: 'data', read: oneOf(DATASETS, DEFAULT_VIEW.dataset), write: String },
  asOf: { name: 'date', read: dateOf, write: (value) => value ?? '' },
  since: { name: 'since', read: dateOf, write: (value) => value ?? '' },
  preset: { name: 'preset', read: oneOf(PRESETS, DEFAULT_PRESET), write: String },
  language: { name: 'lang', read: oneOf(LANGUAGES, DEFAULT_VIEW.language), write: String },
  areas: { name: 'area', read: manyOf(areaOf), write: (value) => value.join(',') },
  statuses: {
    name: 'status',
    read: manyOf((word) => STATUSES.find((status) => status === word)),
    write: (value) => value.join(','),
  },
  kinds: {
    name: 'kind',
    read: manyOf((word) => TARGET_KINDS.find((kind) => kind === word)),
    write: (value) => value.join(','),
  },
  department: { name: 'dept', read: textUpTo(DEPARTMENT_LIMIT), write: String },
  text: { name: 'q', read: textUpTo(TEXT_LIMIT), write: String },
  sort: { name: 'sort', read: oneOf(SORTS, DEFAULT_VIEW.sort), write: String },
  grouping: { name: 'group', read: oneOf(GROUPINGS, DEFAULT_VIEW.grouping), write: String },
  layout: { name: 'as', read: oneOf(LAYOUTS, DEFAULT_VIEW.layout), write: String },
  order: { name: 'order', read: oneOf(ORDERS, DEFAULT_VIEW.order), write: String },
  heatRows: { name: 'rows', read: oneOf(HEAT_ROWS, DEFAULT_VIEW.heatRows), write: String },
  slide: { name: 'slide', read: slideOf, write: (value) => (value === null ? '' : String(value)) },
  deck: { name: 'deck', read: textUpTo(DECK_LIMIT), write: String },
}
const KEYS = Object.keys(CODECS) as (keyof View)[]

function shortened(text: string): string {
  const clean = [...text].filter((character) => !hasControlCharacter(character))
  return clean.length > 24 ? `${clean.slice(0, 24).join('')}…` : clean.join('')
}

function readOne<Key extends keyof View>(
  key: Key,
  params: URLSearchParams,
  into: { -readonly [K in keyof View]: View[K] },
): string[] {
  const { name, read } = CODECS[key]
  const given = params.getAll(name)
  const [first, ...more] = given
  if (first === undefined || first === '') return []
  const { value, refused } = read(first)
  into[key] = value
  return [...refused, ...more].map((word) => `${name}=${shortened(word)}`)
}

/**
 * What the query of the address says. Total: whatever it holds, the rest is read,
 * and what means nothing is named so that the page can say so. Unknown names are
 * somebody else's and are left alone.
 */
export function readView(search: string): ReadView {
  const params = new URLSearchParams(search)
  const view = { ...DEFAULT_VIEW }
  const ignored = KEYS.flatMap((key) => readOne(key, params, view))
  return { view, ignored }
}

function writeOne<Key extends keyof View>(key: Key, view: View): string | undefined {
  const { name, write } = CODECS[key]
  const text = write(view[key])
  if (text === '' || text === write(DEFAULT_VIEW[key])) return undefined
  // Half a surrogate pair, which a field cut at its length can hold, would throw.
  const whole = text.replaceAll(/\p{Surrogate}/gu, '')
  return `${name}=${encodeURIComponent(whole).replaceAll('%2C', ',')}`
}

/** The shortest query that reads back as this view, without `?`: defaults are left out. */
export function writeView(view: View): string {
  return KEYS.map((key) => writeOne(key, view))
    .filter((part) => part !== undefined)
    .join('&')
}

/** A path with the query of a view: `/targets?area=7`. */
export function addressOf(path: string, view: View): string {
  const query = writeView(view)
  return query === '' ? path : `${path}?${query}`
}

/** The address of a target's page. */
export function targetPath(id: string): string {
  return `/targets/${encodeURIComponent(id)}`
}

/** The address of a work area's page. */
export function areaPath(id: number): string {
  return `/areas/${id}`
}

/** The address of a paragraph of the report, or of a target's words in it. */
export function reportPath(paragraphId: string, targetId?: string): string {
  const paragraph = `/report/${encodeURIComponent(paragraphId)}`
  return targetId === undefined ? paragraph : `${paragraph}/${encodeURIComponent(targetId)}`
}
