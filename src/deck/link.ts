import type { Language } from '../state/language'
import type { SlideTone } from '../state/preferences'
import type { Cover } from '../state/presentation'
import type { Deck } from './deck'
import { newId } from './new-id'
import type { Snapshot } from './snapshot'

/** Where the audience's window is. */
export interface AudienceState {
  readonly snapshotId: string
  /** From 1. */
  readonly page: number
  readonly cover: Cover | null
  readonly targetId: string | null
  readonly language: Language
  readonly tone: SlideTone
  /** The slide that is up, and since when. */
  readonly slideId: string
  /** Epoch ms. */
  readonly startedAtMs: number
  readonly slideSinceMs: number
  /** By slide, in ms, without the time of the slide that is up. */
  readonly spentMs: Readonly<Record<string, number>>
}

/** What the audience's window and the presenter's say to each other. */
export type LinkMessage =
  /** A presenter's window has opened or was loaded again: it asks for everything. */
  | { readonly type: 'presenter-here' }
  /**
   * The audience's window was loaded again: it asks a presenter's for what was frozen.
   * Another audience's of that name, of which its tab is a copy, says its state.
   */
  | { readonly type: 'audience-back' }
  | {
      readonly type: 'frozen'
      readonly snapshot: Snapshot
      readonly deck: Deck
      readonly state: AudienceState
    }
  | { readonly type: 'state'; readonly state: AudienceState }
  | { readonly type: 'ended' }
  /** A presenter's window is there: its answer to each state. */
  | { readonly type: 'alive' }
  /** The presenter's window turns, covers or drills. */
  | { readonly type: 'turn'; readonly page: number }
  /** Some slides on or back from where the audience is: several at once must not count from the same slide. */
  | { readonly type: 'step'; readonly by: number }
  | { readonly type: 'cover'; readonly cover: Cover | null }
  | { readonly type: 'target'; readonly targetId: string | null }
  | { readonly type: 'language'; readonly language: Language }
  | { readonly type: 'tone'; readonly tone: SlideTone }

const SESSION = 'work-report.briefing'

export interface Session {
  /** What the windows of this briefing call each other by. */
  readonly name: string
  /** True when this tab was loaded again in the middle of it. */
  readonly isResumed: boolean
}

/** This tab's briefing, by a name that outlives a reload. Without storage it lasts as long as the page. */
export function openSession(): Session {
  try {
    const known = window.sessionStorage.getItem(SESSION)
    if (known !== null) return { name: known, isResumed: true }
  } catch {
    // blocked: a reload begins anew
  }
  return newSession()
}

/** A briefing that nobody else calls himself by. */
export function newSession(): Session {
  return { name: newId(), isResumed: false }
}

/** Keeps the name as long as the briefing stands, and forgets it when it ends in whatever way. Gives how to forget it. */
export function keepSession(name: string): () => void {
  try {
    window.sessionStorage.setItem(SESSION, name)
  } catch {
    // blocked: a reload begins anew
  }
  return () => {
    try {
      window.sessionStorage.removeItem(SESSION)
    } catch {
      // there was none to take away
    }
  }
}
