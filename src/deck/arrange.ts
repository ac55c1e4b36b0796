import { bandOf } from '../domain/status'
import type { Deck } from './deck'
import type { Slide } from './slide'

/** A slide in its place in the deck, whether it is shown or not. */
export interface ArrangedSlide {
  readonly slide: Slide
  readonly isShown: boolean
  /** Left out unless asked for: a problem that is only at risk stands in the list already. */
  readonly isOptional: boolean
  /** True when its list can stand on two slides. */
  readonly isSplittable: boolean
  /** The slide that this one is a half of; null for a whole one. */
  readonly halfOf: string | null
}

/** The name of the list in which slides hold each kind's rows. */
const LIST_OF = {
  'follow-up': 'decisions',
  areas: 'areas',
  headline: 'rows',
  behind: 'rows',
  area: 'rows',
  measures: 'measures',
  milestones: 'lines',
  years: 'chains',
  table: 'rows',
  gaps: 'lines',
  sources: 'sources',
} as const satisfies { readonly [Kind in Slide['kind']]?: keyof Extract<Slide, { kind: Kind }> }

function listOf(slide: Slide): { readonly name: string; readonly items: readonly unknown[] } | null {
  if (!Object.hasOwn(LIST_OF, slide.kind)) return null
  const name = LIST_OF[slide.kind as keyof typeof LIST_OF]
  return { name, items: slide[name as keyof Slide] as unknown as readonly unknown[] }
}

/** Both halves of a slide with a list, the first the larger; null for a slide that holds less than two rows. */
export function halvesOf(slide: Slide): readonly [Slide, Slide] | null {
  const list = listOf(slide)
  if (list === null || list.items.length < 2) return null
  const middle = Math.ceil(list.items.length / 2)
  const halfWith = (number: number, items: readonly unknown[], more: object = {}) =>
    ({ ...slide, ...more, id: `${slide.id}~${number}`, [list.name]: items }) as Slide
  // What stands below the last of an area's targets goes with them.
  const first = slide.kind === 'area' ? { measures: [], measuresLeftOut: 0 } : {}
  return [halfWith(1, list.items.slice(0, middle), first), halfWith(2, list.items.slice(middle))]
}

function withHalves(slides: readonly Slide[], split: ReadonlySet<string>): readonly Slide[] {
  return slides.flatMap((slide) => {
    const halves = split.has(slide.id) ? halvesOf(slide) : null
    return halves === null ? [slide] : withHalves(halves, split)
  })
}

/** The slides that a place in the deck's order means: that slide, its parts when it was split since, or the whole when it was put together. */
function meantBy(id: string, slides: readonly Slide[]): readonly Slide[] {
  const found = slides.filter((slide) => slide.id === id || slide.id.startsWith(`${id}~`))
  const cut = id.lastIndexOf('~')
  return found.length > 0 || cut < 0 ? found : meantBy(id.slice(0, cut), slides)
}

/** In the deck's order; a slide that it does not name (it came with new data) follows the one that it follows in the data. */
function ordered(slides: readonly Slide[], order: readonly string[]): readonly Slide[] {
  const byId = new Map(slides.map((slide) => [slide.id, slide]))
  const result = [...new Set(order.flatMap((id) => byId.get(id) ?? meantBy(id, slides)))]
  const placed = new Set(result.map(({ id }) => id))
  slides.forEach((slide, index) => {
    if (placed.has(slide.id)) return
    const before = slides[index - 1]
    const at = before === undefined ? 0 : result.findIndex(({ id }) => id === before.id) + 1
    result.splice(at, 0, slide)
    placed.add(slide.id)
  })
  return result
}

function isOptional(slide: Slide): boolean {
  return slide.kind === 'problem' && bandOf(slide.row.assessment.status) === 'at-risk'
}

/** Every slide in the deck's order, also those that it leaves out; no two have the same title and part. Never throws. */
export function arranged(slides: readonly Slide[], deck: Deck): readonly ArrangedSlide[] {
  const [hidden, shown, split] = [new Set(deck.hidden), new Set(deck.shown), new Set(deck.split)]
  return renumbered(ordered(withHalves(slides, split), deck.order)).map((slide) => {
    const optional = isOptional(slide)
    const cut = slide.id.lastIndexOf('~')
    return {
      slide,
      isOptional: optional,
      isShown: optional ? shown.has(slide.id) : !hidden.has(slide.id),
      isSplittable: (listOf(slide)?.items.length ?? 0) >= 2,
      halfOf: cut < 0 ? null : slide.id.slice(0, cut),
    }
  })
}

/** The list that a slide is a part of: its id without the number of the part. */
function familyOf(id: string): string {
  return id.replace(/(?:~\d)+$/, '').replace(/-\d+$/, '')
}

/** Says anew which part of its list each slide is, now that some are cut in two, moved or left out. */
function renumbered(slides: readonly Slide[]): readonly Slide[] {
  const parts = new Map<string, number>()
  for (const slide of slides) {
    if ('part' in slide) parts.set(familyOf(slide.id), (parts.get(familyOf(slide.id)) ?? 0) + 1)
  }
  const seen = new Map<string, number>()
  return slides.map((slide) => {
    if (!('part' in slide)) return slide
    const family = familyOf(slide.id)
    const part = (seen.get(family) ?? 0) + 1
    seen.set(family, part)
    return { ...slide, part, parts: parts.get(family) ?? part }
  })
}

/** The slides that are presented, in order. One that says so when all are left out: never empty. */
export function shownSlides(slides: readonly Slide[], deck: Deck): readonly Slide[] {
  const shown = arranged(slides, deck).flatMap(({ slide, isShown }) => (isShown ? [slide] : []))
  return shown.length === 0 ? [{ kind: 'empty', id: 'empty', reason: 'all-hidden' }] : renumbered(shown)
}

/** The deck with one of its slides moved by some places, up when negative. Beyond either end it stays at the end. */
export function withMoved(deck: Deck, slides: readonly ArrangedSlide[], id: string, by: number): Deck {
  const ids = slides.map(({ slide }) => slide.id)
  const from = ids.indexOf(id)
  if (from < 0) return deck
  const to = Math.min(ids.length - 1, Math.max(0, from + by))
  ids.splice(from, 1)
  ids.splice(to, 0, id)
  return { ...deck, order: ids }
}

/**
 * The deck with one of its slides in another place, so that it is the `number`-th of
 * those that are shown, from 1; a number beyond either end means that end. What is
 * left out stays behind the slide that it follows.
 */
export function withPlaced(deck: Deck, slides: readonly ArrangedSlide[], id: string, number: number): Deck {
  const others = slides.filter(({ slide }) => slide.id !== id)
  if (others.length === slides.length) return deck
  const ids = others.map(({ slide }) => slide.id)
  const shown = others.flatMap(({ slide, isShown }) => (isShown ? [slide.id] : []))
  const next = shown[Math.max(1, number) - 1]
  const at = next === undefined ? ids.indexOf(shown.at(-1) ?? '') + 1 : ids.indexOf(next)
  return { ...deck, order: [...ids.slice(0, at), id, ...ids.slice(at)] }
}
