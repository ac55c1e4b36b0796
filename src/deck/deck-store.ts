import { createStore, del, entries, set as keepRecord, type UseStore } from 'idb-keyval'
import { create } from 'zustand'
import { newDeck, type Deck } from './deck'
import { readDeck } from './deck-file'

/** A deck with the versions before it, newest first. */
export interface KeptDeck {
  readonly deck: Deck
  readonly earlier: readonly Deck[]
}

/** The deck that is presented when nobody has chosen one. */
export const FIRST_DECK = 'first'

const DATABASE = 'work-report'
/** A version is kept apart when the one before it is older than this: not each letter that is typed. */
const VERSION_AFTER_MS = 10 * 60_000
const VERSIONS_AT_MOST = 20

interface Decks {
  readonly isLoaded: boolean
  /** False when the device's storage is blocked, full or broken: then the decks last as long as the page. */
  readonly isKept: boolean
  /** Records in the storage that are not decks. They are left where they are. */
  readonly damaged: number
  readonly decks: Readonly<Record<string, KeptDeck>>
  /** Reads what the device keeps, once. Never throws. */
  readonly load: () => Promise<void>
  /** Changes a deck and keeps it. One that does not exist begins empty. */
  readonly change: (id: string, edit: (deck: Deck) => Deck) => void
  /** Puts in a whole deck: an import, a copy, an earlier version. The one that stood there becomes an earlier version. */
  readonly put: (deck: Deck) => void
  readonly remove: (id: string) => void
  /** Takes over what another window of the same briefing has typed; that window keeps it. */
  readonly adopt: (deck: Deck) => void
}

let database: UseStore | undefined
function storage(): UseStore {
  database ??= createStore(DATABASE, 'decks')
  return database
}

function readKept(given: unknown): KeptDeck | null {
  const { deck, earlier } = (given ?? {}) as { deck?: unknown; earlier?: unknown }
  const read = readDeck(deck)
  if (read.kind !== 'deck') return null
  const versions = (Array.isArray(earlier) ? earlier : []).flatMap((one) => {
    const version = readDeck(one)
    return version.kind === 'deck' ? [version.deck] : []
  })
  return { deck: read.deck, earlier: versions }
}

let loading: Promise<void> | undefined
/** Records that are no decks, by their ids: never overwritten. */
const unreadable = new Map<string, unknown>()

/** Ids come from addresses and files: `constructor` is no deck. */
function ownOf(decks: Readonly<Record<string, KeptDeck>>, id: string): KeptDeck | undefined {
  return Object.hasOwn(decks, id) ? decks[id] : undefined
}

function withVersions(
  decks: Readonly<Record<string, KeptDeck>>,
  stored: Readonly<Record<string, KeptDeck>>,
): Readonly<Record<string, KeptDeck>> {
  return Object.fromEntries(
    Object.entries(decks).map(([id, { deck, earlier }]) => [
      id,
      { deck, earlier: earlier.length > 0 ? earlier : (stored[id]?.earlier ?? []) },
    ]),
  )
}

export const useDecks = create<Decks>()((set, get) => {
  /** The decks that are being written; true for one that has changed since. */
  const writing = new Map<string, boolean>()
  /** Writes at once, and once more when something was typed meanwhile: whoever closes the page loses nothing. */
  const keep = async (id: string): Promise<void> => {
    if (writing.has(id)) {
      writing.set(id, true)
      return
    }
    writing.set(id, false)
    try {
      const kept = ownOf(get().decks, id)
      if (unreadable.has(id)) {
        // Under another name, before this one takes its place.
        await keepRecord(`${id} ${kept?.deck.savedAt ?? ''}`, unreadable.get(id), storage())
        unreadable.delete(id)
      }
      if (kept !== undefined) await keepRecord(id, kept, storage())
      set({ isKept: true })
    } catch {
      set({ isKept: false })
    }
    const isStale = writing.get(id) === true
    writing.delete(id)
    if (isStale) await keep(id)
  }
  const forget = async (id: string) => {
    try {
      // Where there is no storage at all, asking for it throws.
      await del(id, storage())
    } catch {
      set({ isKept: false })
    }
  }
  /** Puts a deck in place, the one before among the earlier versions when `isVersion`. */
  const replace = (id: string, edited: Deck, isVersion: boolean) => {
    const before = ownOf(get().decks, id)
    const earlier = before?.earlier ?? []
    const versions =
      before !== undefined && isVersion ? [before.deck, ...earlier].slice(0, VERSIONS_AT_MOST) : earlier
    const revision = (before?.deck.revision ?? 0) + (isVersion || before === undefined ? 1 : 0)
    const deck = { ...edited, revision, savedAt: new Date().toISOString() }
    set(({ decks }) => ({ decks: { ...decks, [id]: { deck, earlier: versions } } }))
    void keep(id)
  }
  return {
    isLoaded: false,
    isKept: true,
    damaged: 0,
    decks: {},
    load: () => {
      loading ??= (async () => {
        try {
          const records = await entries<string, unknown>(storage())
          const read = records.map(([id, given]) => [String(id), readKept(given)] as const)
          const found = read.flatMap(([id, kept]) => (kept === null ? [] : [[id, kept] as const]))
          for (const [index, [id, kept]] of read.entries()) {
            if (kept === null) unreadable.set(id, records[index]?.[1])
          }
          set(({ decks }) => ({
            isLoaded: true,
            damaged: unreadable.size,
            // What another window has handed over while this was read stays, with the versions that it did not know of.
            decks: { ...Object.fromEntries(found), ...withVersions(decks, Object.fromEntries(found)) },
          }))
        } catch {
          set({ isLoaded: true, isKept: false })
        }
      })()
      return loading
    },
    change: (id, edit) => {
      const before = ownOf(get().decks, id)?.deck ?? newDeck(id)
      const after = edit(before)
      if (after === before) return
      const age = Date.now() - Date.parse(before.savedAt)
      replace(id, after, before.savedAt !== '' && age > VERSION_AFTER_MS)
    },
    adopt: (deck) => {
      const own = ownOf(get().decks, deck.id)?.deck
      // An older one, of a window that has slept, must not take the place of what was typed since.
      if (own !== undefined && own.savedAt > deck.savedAt) return
      set(({ decks }) => ({
        decks: { ...decks, [deck.id]: { deck, earlier: ownOf(decks, deck.id)?.earlier ?? [] } },
      }))
    },
    put: (deck) => replace(deck.id, deck, true),
    remove: (id) => {
      set(({ decks: { [id]: _gone, ...decks } }) => ({ decks }))
      void forget(id)
    },
  }
})

/** A deck by its id; an empty one when there is none. */
export function useDeck(id: string): Deck {
  const kept = useDecks(({ decks }) => ownOf(decks, id))
  return kept?.deck ?? EMPTY.get(id) ?? remembered(id)
}

const EMPTY = new Map<string, Deck>()
function remembered(id: string): Deck {
  const deck = newDeck(id)
  EMPTY.set(id, deck)
  return deck
}
