import { SECONDS_LIMIT, TEXT_LIMIT, toggledIn, type Deck } from './deck'

type ById<Value> = Readonly<Record<string, Value>>

/** The ids of both halves of a slide. */
function halvesOfId(id: string): readonly [string, string] {
  return [`${id}~1`, `${id}~2`]
}

/** The deck with a slide's rows on two slides, which take over what was said of the one. What was said of it stays, for data that leave too few rows to split. */
function withHalves(deck: Deck, id: string): Deck {
  const [first, second] = halvesOfId(id)
  const isHidden = deck.hidden.includes(id)
  // A deck may still say of halves what it said when they were joined last.
  const hidden = deck.hidden.filter((one) => one !== first && one !== second)
  const title = deck.titles[id]
  const notes = deck.notes[id]
  const seconds = deck.seconds[id]
  const share = seconds === undefined ? 0 : Math.max(1, Math.floor(seconds / 2))
  return {
    ...deck,
    split: toggledIn(deck.split, id, true),
    hidden: isHidden ? [...hidden, first, second] : hidden,
    titles: title === undefined ? deck.titles : { [first]: title, [second]: title, ...deck.titles },
    // What is said to both is said once.
    notes: notes === undefined ? deck.notes : { [first]: notes, ...deck.notes },
    seconds:
      seconds === undefined
        ? deck.seconds
        : { [first]: Math.max(1, seconds - share), [second]: share, ...deck.seconds },
  }
}

/** A record in which a whole has what its halves come to, and no part of it stands any more. Undefined leaves what was said of the whole. */
function joined<Value>(
  record: ById<Value>,
  id: string,
  valueOf: (first: Value | undefined, second: Value | undefined) => Value | undefined,
): ById<Value> {
  const [first, second] = halvesOfId(id)
  const value = valueOf(record[first], record[second])
  const others = Object.entries(record).filter(([one]) => !one.startsWith(`${id}~`))
  return { ...Object.fromEntries(others), ...(value !== undefined && { [id]: value }) }
}

/** The deck with a slide in one piece again, which takes over what was said of its halves, those that were halved themselves put together first. */
function withWhole(deck: Deck, id: string): Deck {
  const halves = halvesOfId(id)
  const { split, hidden, shown, titles, notes, seconds, order } = halves
    .filter((half) => deck.split.includes(half))
    .reduce(withWhole, deck)
  const isPart = (one: string) => one.startsWith(`${id}~`)
  const withoutParts = (list: readonly string[]) => list.filter((one) => !isPart(one))
  return {
    ...deck,
    split: toggledIn(withoutParts(split), id, false),
    hidden: toggledIn(
      withoutParts(hidden),
      id,
      halves.every((half) => hidden.includes(half)),
    ),
    shown: withoutParts(shown),
    // The place of a half means the whole, the first place that is named.
    order: [...new Set(order.map((one) => (isPart(one) ? id : one)))],
    // Two that differ name the halves, not the whole.
    titles: joined(titles, id, (one, other) =>
      one === undefined || other === undefined || one === other ? (one ?? other) : undefined,
    ),
    notes: joined(notes, id, (...both) => {
      const said = both.filter((text) => text !== undefined)
      const texts = new Set(said.filter((text) => text.trim() !== ''))
      return said.length === 0 ? undefined : [...texts].join('\n').slice(0, TEXT_LIMIT)
    }),
    seconds: joined(seconds, id, (one, other) =>
      one === undefined || other === undefined ? undefined : Math.min(SECONDS_LIMIT, one + other),
    ),
  }
}

/** Stands a slide's rows on two slides, or on one again. Neither loses what was written: it goes down to the halves and up again. */
export function withSplit(deck: Deck, slideId: string, isSplit: boolean): Deck {
  if (deck.split.includes(slideId) === isSplit) return deck
  return isSplit ? withHalves(deck, slideId) : withWhole(deck, slideId)
}
