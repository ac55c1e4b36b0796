import { bandOf } from '../domain/status'
import { initialsOf, isNamed, matches, type TrackedTarget } from '../domain/tracked'
import { NO_FILTERS } from '../state/view'
import type { Slide } from './slide'

const SHOWN_AT_MOST = 8

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
  /** The best first. */
  readonly slides: readonly FoundSlide[]
  readonly targets: readonly TrackedTarget[]
}

function folded(text: string): string {
  return text.normalize('NFKC').toLowerCase().trim()
}

/** All words that a slide is found by: its title, and its area's names and pinyin. */
function wordsOf({ slide, title }: TitledSlide): readonly string[] {
  const area = 'area' in slide && slide.area !== null ? slide.area : null
  if (area === null) return [folded(title)]
  const { shortName, pinyin = '' } = area
  const spelt = [pinyin, pinyin.replaceAll(' ', ''), initialsOf(pinyin)].filter((word) => word !== '')
  return [title, shortName.zh, shortName.en, area.title.zh, ...spelt].map(folded)
}

/** A target's own slides: that about it alone, its line in its area, its line among the headline targets. */
function ownSlidesOf({ target }: TrackedTarget, slides: readonly TitledSlide[]): readonly TitledSlide[] {
  const isIn = (rows: readonly TrackedTarget[]) => rows.some((row) => row.target.id === target.id)
  return [
    ...slides.filter(({ slide }) => slide.kind === 'problem' && slide.row.target.id === target.id),
    ...slides.filter(({ slide }) => slide.kind === 'area' && isIn(slide.rows)),
    ...slides.filter(({ slide }) => slide.kind === 'headline' && isIn(slide.rows)),
  ]
}

/** What somebody who looks for a target in a briefing is likeliest to mean: one that is called so, and that is behind. */
function inOrder(rows: readonly TrackedTarget[], text: string): readonly TrackedTarget[] {
  const rankOf = ({ target, assessment }: TrackedTarget) => {
    const band = bandOf(assessment.status)
    return (isNamed(target, text) ? 0 : 3) + (band === 'behind' ? 0 : band === 'at-risk' ? 1 : 2)
  }
  return rows.filter((row) => matches(row, { ...NO_FILTERS, text })).sort((a, b) => rankOf(a) - rankOf(b))
}

/**
 * The slides and targets that a text finds. Slides: the one of that number, then those
 * called exactly so, then those of the targets called so, then those whose title holds
 * it. Targets also by their sentence, those that are called so and are behind first.
 */
export function search(
  text: string,
  slides: readonly TitledSlide[],
  rows: readonly TrackedTarget[],
): Findings {
  const wanted = folded(text)
  if (wanted === '') return { slides: [], targets: [] }
  const targets = inOrder(rows, text)
  const asThemselves = (found: readonly TitledSlide[]) => found.map((one) => ({ ...one, row: null }))
  const found: readonly FoundSlide[] = [
    // The number first: 20 stands in the title of every slide about 2024, too.
    ...asThemselves(slides.filter(({ number }) => String(number) === wanted)),
    ...asThemselves(slides.filter((one) => wordsOf(one).includes(wanted))),
    ...targets
      .filter(({ target }) => isNamed(target, text))
      .flatMap((row) => ownSlidesOf(row, slides).map((one) => ({ ...one, row }))),
    ...asThemselves(slides.filter((one) => wordsOf(one).join('\n').includes(wanted))),
  ]
  const isFirst = ({ number }: FoundSlide, at: number) =>
    found.findIndex((one) => one.number === number) === at
  return {
    slides: found.filter(isFirst).slice(0, SHOWN_AT_MOST),
    targets: targets.slice(0, SHOWN_AT_MOST),
  }
}
