import { createContext, use } from 'react'
import type { CountOf } from '../state/presentation'
import type { Deck } from '../deck/deck'
import type { Snapshot } from '../deck/snapshot'

/** What a presented slide can do that a picture of it cannot. */
export interface Live {
  /** Changes the deck: a field is filled in, a decision typed. */
  readonly edit: (change: (deck: Deck) => Deck) => void
  /** Shows one target by itself, over the slide. */
  readonly openTarget: (targetId: string) => void
  /** Turns to the next slide. */
  readonly next: () => void
  /** Shows how the status of the target that is shown by itself came about. */
  readonly openWorking: () => void
  /** Lists the targets behind a count. */
  readonly openList: (list: CountOf) => void
}

/** What every slide is drawn from. */
export interface SlideStage {
  readonly snapshot: Snapshot
  readonly deck: Deck
  /** Null for a picture of a slide: nothing in it can be used. */
  readonly live: Live | null
}

const Context = createContext<SlideStage | null>(null)
export const SlideStageProvider = Context

export function useSlideStage(): SlideStage {
  const stage = use(Context)
  if (stage === null) throw new Error('a slide needs a SlideStageProvider')
  return stage
}
