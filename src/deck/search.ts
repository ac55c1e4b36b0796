import { bandOf } from '../domain/status'
import { folded, initialsOf, isNamed, matches, type TrackedTarget } from '../domain/tracked'
import { NO_FILTERS } from '../state/view'
import type { Slide } from './slide'

/** What is read at a glance; the others are counted. */
export const LISTED_AT_MOST = 8

export interface TitledSlide {
  readonly slide: Slide
  /** From 1. */
  readonly number: number
  readonly title: string
}

export interface FoundSlide extends TitledSlide {
  /** The target on it that was looked for; null when the slide itself was. */
  readonly row: TrackedTarget | null
}

export interface Findings {
  /** The best first; of these and of the targets as many as are read at a glance. */
  readonly slides: readonly FoundSlide[]
  readonly targets: readonly TrackedTarget[]
  /** All that were found, listed or not. */
  readonly slideCount: number
  readonly targetCount: number
}

/** All words that a slide is found by: its title, and its area's names and pinyin. */
function wordsOf({ slide, title }: TitledSlide): readonly string[] {
  const area = 'area' in slide && slide.area !== null ? slide.area : null
  if (area === null) return [folded(title)]
  const { shortName, pinyin = '' } = area
  const spelt = [pinyin, pinyin.replaceAll(' ', ''), initialsOf(pinyin)].filter((word) => word !== '')
  return [title, shortName.zh, shortName.en, area.title.zh, ...spelt].map(folded)
}

/** The kinds of slides that hold targets, the most telling first: about one alone, its line in its area, that among the headline targets. */
const OWN_KINDS = ['problem', 'area', 'headline'] as const

function rowsOn(slide: Slide): readonly TrackedTarget[] {
  if (slide.kind === 'problem') return [slide.row]
  return slide.kind === 'area' || slide.kind === 'headline' ? slide.rows : []
}

interface SlideIndex {
  /** What each slide is found by, in the order of the deck. */
  readonly words: readonly (readonly string[])[]
  /** A target's own slides, the most telling first. */
  readonly byTarget: ReadonlyMap<string, readonly TitledSlide[]>
}

/** The slides of a deck are many and looked through at each letter: what finds them is worked out once. */
const indices = new WeakMap<readonly TitledSlide[], SlideIndex>()

function indexOf(slides: readonly TitledSlide[]): SlideIndex {
  const known = indices.get(slides)
  if (known !== undefined) return known
  const byTarget = new Map<string, TitledSlide[]>()
  for (const kind of OWN_KINDS) {
    for (const one of slides.filter(({ slide }) => slide.kind === kind)) {
      for (const { target } of rowsOn(one.slide)) {
        const own = byTarget.get(target.id)
        if (own === undefined) byTarget.set(target.id, [one])
        else own.push(one)
      }
    }
  }
  const index = { words: slides.map(wordsOf), byTarget }
  indices.set(slides, index)
  return index
}

interface RankedTarget {
  readonly row: TrackedTarget
  /** It is called so; else only its sentence says it. */
  readonly isCalledSo: boolean
}

/** What somebody who looks for a target in a briefing is likeliest to mean: one that is called so, and that is behind. */
function inOrder(rows: readonly TrackedTarget[], text: string): readonly RankedTarget[] {
  const ranked = rows
    .filter((row) => matches(row, { ...NO_FILTERS, text }))
    .map((row) => {
      const isCalledSo = isNamed(row.target, text)
      const band = bandOf(row.assessment.status)
      const rank = (isCalledSo ? 0 : 3) + (band === 'behind' ? 0 : band === 'at-risk' ? 1 : 2)
      return { row, isCalledSo, rank }
    })
  return ranked.sort((a, b) => a.rank - b.rank)
}

/**
 * The slides and targets that a text finds. Slides: the one of that number, then those
 * called exactly so, then those of the targets called so, then those whose title holds
 * it; each once. Targets also by their sentence, those that are called so and are
 * behind first. What finds the slides is kept by their array: give the same one for
 * the same slides.
 */
export function search(
  text: string,
  slides: readonly TitledSlide[],
  rows: readonly TrackedTarget[],
): Findings {
  const wanted = folded(text)
  if (wanted === '') return { slides: [], targets: [], slideCount: 0, targetCount: 0 }
  const { words, byTarget } = indexOf(slides)
  const targets = inOrder(rows, text)
  const found = new Map<number, FoundSlide>()
  const add = (one: TitledSlide, row: TrackedTarget | null) => {
    if (!found.has(one.number)) found.set(one.number, { ...one, row })
  }
  const addWhere = (isFound: (one: TitledSlide, words: readonly string[]) => boolean) =>
    slides.forEach((one, at) => isFound(one, words[at] ?? []) && add(one, null))
  // The number first: 20 stands in the title of every slide about 2024, too.
  addWhere(({ number }) => String(number) === wanted)
  addWhere((_, known) => known.includes(wanted))
  for (const { row, isCalledSo } of targets) {
    if (isCalledSo) byTarget.get(row.target.id)?.forEach((one) => add(one, row))
  }
  addWhere((_, known) => known.some((word) => word.includes(wanted)))
  return {
    slides: [...found.values()].slice(0, LISTED_AT_MOST),
    targets: targets.slice(0, LISTED_AT_MOST).map(({ row }) => row),
    slideCount: found.size,
    targetCount: targets.length,
  }
}
