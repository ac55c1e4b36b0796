import { createStore, del, entries, set as keepRecord, update, type UseStore } from 'idb-keyval'
import { create } from 'zustand'
import type { IsoDate } from '../domain/calendar'
import { linkWindows, type WindowLink } from '../state/window-link'
import { newDeck, type Deck } from './deck'
import { readKept, reconciled, stampOf, VERSIONS_AT_MOST, versionsOf, type KeptDeck } from './kept-deck'
import { meetingDayOf, withHeld } from './meeting'

/** The deck that is presented when nobody has chosen one. */
export const FIRST_DECK = 'first'

const DATABASE = 'work-report'
/** A version is kept apart when the one before it is older than this: not each letter that is typed. */
const VERSION_AFTER_MS = 10 * 60_000

/** How long the storage may take to answer. */
const PATIENCE_MS = 2_000

/** What the tabs of this device tell each other. `earlier` only when there are other versions than before. */
type DeckNews =
  | { readonly type: 'changed'; readonly deck: Deck; readonly earlier?: readonly Deck[] }
  | { readonly type: 'removed'; readonly id: string; readonly at: string }

/** A deck that was deleted, as long as this page remembers it. */
interface Removed {
  readonly kept: KeptDeck
  /** As an ISO time in UTC. */
  readonly at: string
  /** Deleted in this tab, not in another. */
  readonly isOwn: boolean
}

interface Decks {
  readonly isLoaded: boolean
  /** False when the device's storage is blocked, full or broken: then the decks last as long as the page. */
  readonly isKept: boolean
  /** Records in the storage that are not decks. They are left where they are. */
  readonly damaged: number
  readonly decks: Readonly<Record<string, KeptDeck>>
  /** The deck that was deleted last; null when none was, or it was had back. */
  readonly removed: Removed | null
  /** Reads what the device keeps, once. Never throws. */
  readonly load: () => Promise<void>
  /** Changes a deck and keeps it. One that does not exist begins empty. */
  readonly change: (id: string, edit: (deck: Deck) => Deck) => void
  /** Puts in a whole deck: an import, a copy, an earlier version. The one that stood there becomes an earlier version. */
  readonly put: (deck: Deck) => void
  /** The deck that is presented here: removed elsewhere, it stays, and the next word that is typed keeps it again; null for none. */
  readonly pin: (id: string | null) => void
  readonly remove: (id: string) => void
  /** Puts the deck that was deleted last back with its versions; what was typed in its place since is one of them. */
  readonly restore: () => void
  readonly forgetRemoved: () => void
  /** Takes over what another window has typed, with its versions where it tells them; that window keeps it. */
  readonly adopt: (deck: Deck, earlier?: readonly Deck[]) => void
}

/** Now, as an ISO time; later than the time before also when the clock was set back: the newest is always the last that was typed. */
function laterThan(before = ''): string {
  const now = new Date()
  const next = new Date(Date.parse(before) + 1)
  return (before !== '' && next > now ? next : now).toISOString()
}

let database: UseStore | undefined
function storage(): UseStore {
  database ??= createStore(DATABASE, 'decks')
  return database
}

let loading: Promise<void> | undefined
/** Records that are no decks, by their ids: never overwritten. */
const unreadable = new Map<string, unknown>()

/** Ids come from addresses and files: `constructor` is no deck. */
function ownOf(decks: Readonly<Record<string, KeptDeck>>, id: string): KeptDeck | undefined {
  return Object.hasOwn(decks, id) ? decks[id] : undefined
}

/** What was heard of each deck while the storage was read, with what was read of it. */
function withStored(
  decks: Readonly<Record<string, KeptDeck>>,
  stored: Readonly<Record<string, KeptDeck>>,
): Readonly<Record<string, KeptDeck>> {
  const both = Object.entries(decks).map(([id, heard]) => {
    const read = ownOf(stored, id) ?? heard
    const deck = read.deck.savedAt > heard.deck.savedAt ? read.deck : heard.deck
    return [id, { deck, earlier: versionsOf(heard.earlier, read.earlier) }]
  })
  return { ...stored, ...Object.fromEntries(both) }
}

export const useDecks = create<Decks>()((set, get) => {
  /** The decks that are being written; true for one that has changed since. */
  const writing = new Map<string, boolean>()
  /** The states of decks that are in what this tab shows: written over without asking. By id and stamp. */
  const seen = new Set<string>()
  const see = (deck: Deck) => void seen.add(`${deck.id} ${stampOf(deck)}`)
  let link: WindowLink<DeckNews> | undefined
  const tell = (news: DeckNews) => link?.send(news)
  const place = (id: string, kept: KeptDeck) => set(({ decks }) => ({ decks: { ...decks, [id]: kept } }))
  /** Reads and writes in one transaction: what another tab has put there meanwhile is not lost. */
  const write = async (id: string, given: KeptDeck): Promise<void> => {
    let [own, stored] = [given, given]
    await update<unknown>(
      id,
      (before) => {
        // As it is by now: another tab's may have been taken over since this was asked for.
        own = ownOf(get().decks, id) ?? given
        stored = reconciled(own, before, (stamp) => seen.has(`${id} ${stamp}`))
        return stored
      },
      storage(),
    )
    const now = ownOf(get().decks, id)
    // Removed while it was written.
    if (now === undefined) return del(id, storage())
    if (stored.deck === own.deck && stored.earlier === own.earlier) return
    // What the other tab had typed last is shown, unless something was typed here since.
    const deck = now.deck.savedAt > stored.deck.savedAt ? now.deck : stored.deck
    see(deck)
    const earlier = versionsOf(now.earlier, stored.earlier)
    place(id, { deck, earlier })
    tell({ type: 'changed', deck, earlier })
  }
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
      if (kept !== undefined) await write(id, kept)
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
    const deck = { ...edited, revision, savedAt: laterThan(before?.deck.savedAt) }
    see(deck)
    place(id, { deck, earlier: versions })
    tell({ type: 'changed', deck, ...(versions === earlier ? {} : { earlier: versions }) })
    void keep(id)
  }
  let pinned: string | null = null
  /** When decks were removed: what was typed before and is heard after does not bring them back. */
  const removedAt = new Map<string, string>()
  const leave = (id: string, at: string, isOwn: boolean) => {
    removedAt.set(id, at)
    const kept = ownOf(get().decks, id)
    // Typed after that, in a tab that had not heard of it; or before the audience: what is presented stays.
    if (kept === undefined || kept.deck.savedAt > at || id === pinned) return
    set(({ decks: { [id]: _gone, ...decks } }) => ({ decks, removed: { kept, at, isOwn } }))
  }
  const hear = (news: DeckNews | null) => {
    if (news?.type === 'removed') return leave(news.id, news.at, false)
    // Checked: a tab that was opened before an update speaks as the version before did.
    const kept = readKept(news)
    if (kept === null || kept.deck.savedAt <= (removedAt.get(kept.deck.id) ?? '')) return
    // Another tab has put it back.
    if (get().removed?.kept.deck.id === kept.deck.id) set({ removed: null })
    get().adopt(kept.deck, kept.earlier)
  }
  return {
    isLoaded: false,
    isKept: true,
    damaged: 0,
    decks: {},
    removed: null,
    pin: (id) => {
      pinned = id
    },
    load: () => {
      loading ??= (async () => {
        // Before the storage is read: what is typed elsewhere meanwhile is heard.
        link = linkWindows<DeckNews>('decks', hear)
        try {
          const asked = entries<string, unknown>(storage())
          // One that never answers (a newer app upgrades it, an older tab blocks that) must not keep a meeting waiting.
          setTimeout(() => {
            if (!get().isLoaded) set({ isLoaded: true, isKept: false })
          }, PATIENCE_MS)
          const records = await asked
          const read = records.map(([id, given]) => {
            const kept = readKept(given)
            // A deck goes by the name that it is kept under.
            return [String(id), kept && { ...kept, deck: { ...kept.deck, id: String(id) } }] as const
          })
          const found = read.flatMap(([id, kept]) => (kept === null ? [] : [[id, kept] as const]))
          for (const [index, [id, kept]] of read.entries()) {
            if (kept === null) unreadable.set(id, records[index]?.[1])
          }
          for (const [, { deck }] of found) see(deck)
          set(({ decks }) => ({
            isLoaded: true,
            isKept: true,
            damaged: unreadable.size,
            decks: withStored(decks, Object.fromEntries(found)),
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
    adopt: (deck, theirs = []) => {
      const { id } = deck
      const own = ownOf(get().decks, id)
      const earlier = own?.earlier ?? []
      // An older one, of a window that has slept, must not take the place of what was typed since.
      if (own !== undefined && own.deck.savedAt > deck.savedAt) {
        if (theirs.length > 0) place(id, { deck: own.deck, earlier: versionsOf(earlier, theirs) })
        return
      }
      see(deck)
      // Both have typed at once, and what was typed here is not in the storage yet.
      const isUnwritten = own !== undefined && writing.has(id) && stampOf(own.deck) !== stampOf(deck)
      const versions = isUnwritten || theirs.length > 0
      place(id, {
        deck,
        earlier: versions ? versionsOf(isUnwritten ? [own.deck] : [], earlier, theirs) : earlier,
      })
    },
    put: (deck) => replace(deck.id, deck, true),
    remove: (id) => {
      const at = new Date().toISOString()
      leave(id, at, true)
      tell({ type: 'removed', id, at })
      void forget(id)
    },
    restore: () => {
      const { removed, decks } = get()
      if (removed === null) return
      const { id } = removed.kept.deck
      const typed = ownOf(decks, id)
      const since = typed === undefined ? [] : [typed.deck, ...typed.earlier]
      // Later than its removal: else the other tabs would take it for what was removed.
      const savedAt = new Date(Math.max(Date.now(), Date.parse(removed.at) + 1)).toISOString()
      const deck = { ...removed.kept.deck, savedAt }
      const earlier = versionsOf(since, removed.kept.earlier)
      see(deck)
      place(id, { deck, earlier })
      set({ removed: null })
      tell({ type: 'changed', deck, earlier })
      void keep(id)
    },
    forgetRemoved: () => set({ removed: null }),
  }
})

/** Notes that a briefing was begun with this deck. One that the device does not have is not made by that. */
export function noteHeld(id: string, asOf: IsoDate): void {
  const { decks, change } = useDecks.getState()
  if (id !== FIRST_DECK && ownOf(decks, id) === undefined) return
  change(id, (deck) => withHeld(deck, meetingDayOf(deck, asOf), asOf))
}

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
