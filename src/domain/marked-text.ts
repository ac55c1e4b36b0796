import type { Quote } from './text'

/** A stretch of a text; offsets count UTF-16 units, `end` is exclusive. */
export interface Span {
  readonly start: number
  readonly end: number
}

/** A piece of a text within which nothing begins or ends. */
export interface Segment<Mark extends Span> {
  readonly text: string
  readonly start: number
  /** The marks that cover it, in the order given. */
  readonly marks: readonly Mark[]
  /** Those of them that end with it, in the order given. */
  readonly ending: readonly Mark[]
  /** The one that the reader is most likely to mean by it; null where nothing is marked. */
  readonly owner: Mark | null
}

function isWithin({ start, end }: Span, text: string): boolean {
  return Number.isInteger(start) && Number.isInteger(end) && start >= 0 && start < end && end <= text.length
}

/** Of marks that share words, the one that ends first owns them; of those, the one that starts last. */
function ownerOf<Mark extends Span>(marks: readonly Mark[]): Mark | null {
  const [first, ...rest] = marks
  if (first === undefined) return null
  return rest.reduce((owner, mark) => {
    if (mark.end !== owner.end) return mark.end < owner.end ? mark : owner
    return mark.start > owner.start ? mark : owner
  }, first)
}

/**
 * A text cut wherever a mark begins or ends, so that marks which share or overlap
 * a sentence can all be drawn (新开工1000部、完工600部).
 *
 * The texts of the segments, joined, are the text. A mark that lies outside of the
 * text, or is empty, is left out: whoever needs to know asks placeOf. An empty text
 * gives no segment. Never throws.
 *
 * Source: issue 3, "The living report".
 */
export function segmentsOf<Mark extends Span>(
  text: string,
  marks: readonly Mark[],
): readonly Segment<Mark>[] {
  const within = marks.filter((mark) => isWithin(mark, text))
  const cuts = new Set([0, text.length, ...within.flatMap(({ start, end }) => [start, end])])
  const places = [...cuts].sort((a, b) => a - b)
  return places.slice(1).map((end, index) => {
    const start = places[index] ?? 0
    const covering = within.filter((mark) => mark.start <= start && mark.end >= end)
    return {
      text: text.slice(start, end),
      start,
      marks: covering,
      ending: covering.filter((mark) => mark.end === end),
      owner: ownerOf(covering),
    }
  })
}

/**
 * The same with neighbours of one owner joined: what is drawn as one link each.
 * Nothing ends inside of a run: where a mark ends, so does its owner.
 */
export function runsOf<Mark extends Span>(text: string, marks: readonly Mark[]): readonly Segment<Mark>[] {
  const runs: Segment<Mark>[] = []
  for (const segment of segmentsOf(text, marks)) {
    const last = runs.at(-1)
    if (last === undefined || last.owner !== segment.owner) runs.push(segment)
    else {
      const also = segment.marks.filter((mark) => !last.marks.includes(mark))
      runs[runs.length - 1] = {
        ...segment,
        text: last.text + segment.text,
        start: last.start,
        marks: [...last.marks, ...also],
      }
    }
  }
  return runs
}

/** Where a quote stands in a text: at its offsets, word for word. Null when it does not. */
export function placeOf(text: string, quote: Quote): Span | null {
  const { start, end } = quote
  return isWithin(quote, text) && text.slice(start, end) === quote.text ? { start, end } : null
}

/** Where some words stand in a text. Null when they do not, or more than once: then nobody knows which is meant. */
export function onlyPlaceOf(text: string, words: string): Span | null {
  const start = words === '' ? -1 : text.indexOf(words)
  if (start === -1 || text.includes(words, start + 1)) return null
  return { start, end: start + words.length }
}
