import type { Deck } from './deck'
import { readDeck } from './deck-file'

/** A deck with the versions before it, newest first. */
export interface KeptDeck {
  readonly deck: Deck
  readonly earlier: readonly Deck[]
}

export const VERSIONS_AT_MOST = 20

/** What tells one state of a deck from another: no two are kept in the same moment. */
export function stampOf({ revision, savedAt }: Pick<Deck, 'revision' | 'savedAt'>): string {
  return `${revision} ${savedAt}`
}

function deckIn(given: unknown): Deck | null {
  const read = readDeck(given)
  return read.kind === 'deck' ? read.deck : null
}

/** A record of the storage, checked; null for one that is no deck. A version that cannot be read is left out. */
export function readKept(given: unknown): KeptDeck | null {
  const { deck, earlier } = (given ?? {}) as { deck?: unknown; earlier?: unknown }
  const read = deckIn(deck)
  if (read === null) return null
  return { deck: read, earlier: (Array.isArray(earlier) ? earlier : []).flatMap((one) => deckIn(one) ?? []) }
}

/** The versions of two lists, each once, newest first; the oldest beyond the limit are gone. */
export function versionsOf(...lists: readonly (readonly Deck[])[]): readonly Deck[] {
  const byStamp = new Map(lists.flat().map((deck) => [stampOf(deck), deck]))
  return [...byStamp.values()].sort((a, b) => b.savedAt.localeCompare(a.savedAt)).slice(0, VERSIONS_AT_MOST)
}

/**
 * What is to be stored where a tab writes its deck over what stands there. A stored
 * deck that this tab never saw, because it slept or both typed at once, is not lost:
 * the later of the two is the deck, the other one an earlier version. Versions of
 * either side are kept. Pure; never throws.
 */
export function reconciled(own: KeptDeck, stored: unknown, hasSeen: (stamp: string) => boolean): KeptDeck {
  const { deck: storedDeck, earlier } = (stored ?? {}) as { deck?: Partial<Deck>; earlier?: unknown }
  const known = new Set([own.deck, ...own.earlier].map(stampOf))
  const isNew = (given: unknown) => {
    const { revision = 0, savedAt = '' } = (given ?? {}) as Partial<Deck>
    return !known.has(stampOf({ revision, savedAt }))
  }
  // Only what is new is checked: each letter that is typed passes here.
  const versions = (Array.isArray(earlier) ? earlier : []).filter(isNew).flatMap((one) => deckIn(one) ?? [])
  const { revision = 0, savedAt = '' } = storedDeck ?? {}
  const isSeen = hasSeen(stampOf({ revision, savedAt })) || !isNew(storedDeck)
  const other = isSeen ? null : deckIn(storedDeck)
  const [deck, ...older] =
    other === null ? [own.deck] : other.savedAt > own.deck.savedAt ? [other, own.deck] : [own.deck, other]
  return {
    deck,
    earlier: versions.length + older.length === 0 ? own.earlier : versionsOf(older, own.earlier, versions),
  }
}
