import type { Deck } from './deck'
import { HELD_AT_MOST, hasWords } from './meeting'

/** How many decisions a deck holds; one without words is none. */
export function decisionsIn({ decisions }: Pick<Deck, 'decisions'>): number {
  return decisions.filter(hasWords).length
}

/** How many texts somebody has written into a deck himself: titles, notes, remarks. */
export function ownTextsIn({ titles, notes, remarks }: Pick<Deck, 'titles' | 'notes' | 'remarks'>): number {
  return [titles, notes, ...Object.values(remarks)].reduce((sum, texts) => sum + Object.keys(texts).length, 0)
}

/** True when two states of a deck hold the same, whenever they were kept. */
export function isSameContent(one: Deck, other: Deck): boolean {
  const content = (deck: Deck) =>
    JSON.stringify(Object.entries({ ...deck, revision: 0, savedAt: '' }).sort(([a], [b]) => (a < b ? -1 : 1)))
  return content(one) === content(other)
}

/**
 * An earlier version as the present deck. What meetings have decided, and that they
 * were held, is no draft to take back: that stays as it is now, and what only the
 * version has of it comes back, too.
 */
export function withRestored(deck: Deck, version: Deck): Deck {
  const known = new Set(deck.decisions.map(({ id }) => id))
  const days = new Set(deck.held.map(({ on }) => on))
  return {
    ...version,
    decisions: [...deck.decisions, ...version.decisions.filter(({ id }) => !known.has(id))],
    held: [...deck.held, ...version.held.filter(({ on }) => !days.has(on))]
      .sort((a, b) => a.on.localeCompare(b.on))
      .slice(-HELD_AT_MOST),
  }
}
