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
  /** The audience's window was loaded again: it asks a presenter's for what was frozen. */
  | { readonly type: 'audience-back' }
  | {
      readonly type: 'frozen'
      readonly snapshot: Snapshot
      readonly deck: Deck
      readonly state: AudienceState
    }
  | { readonly type: 'state'; readonly state: AudienceState }
  | { readonly type: 'deck'; readonly deck: Deck }
  | { readonly type: 'ended' }
  /** The presenter's window turns, covers or drills. */
  | { readonly type: 'turn'; readonly page: number }
  | { readonly type: 'cover'; readonly cover: Cover | null }
  | { readonly type: 'target'; readonly targetId: string | null }

const SESSION = 'work-report.briefing'

export interface Session {
  /** What the windows of this briefing call each other by. */
  readonly name: string
  /** True when this tab was loaded again in the middle of it. */
  readonly isResumed: boolean
}

/** This tab's briefing: it outlives a reload, and no other tab has it. Without storage it lasts as long as the page. */
export function openSession(): Session {
  try {
    const known = window.sessionStorage.getItem(SESSION)
    if (known !== null) return { name: known, isResumed: true }
    const name = newId()
    window.sessionStorage.setItem(SESSION, name)
    return { name, isResumed: false }
  } catch {
    return { name: newId(), isResumed: false }
  }
}

/** The briefing of this tab is over. */
export function closeSession(): void {
  try {
    window.sessionStorage.removeItem(SESSION)
  } catch {
    // there was none to take away
  }
}
