import { create } from 'zustand'
import type { IsoDate } from '../domain/calendar'

/**
 * The day that is passed through while the time control is dragged or plays.
 * It lives here and not in the address, which browsers let a page rewrite only
 * some dozens of times in a minute; the day that one stops at goes there.
 */
interface TimeMachine {
  readonly passing: IsoDate | null
  readonly isPlaying: boolean
  readonly pass: (day: IsoDate) => void
  readonly play: () => void
  readonly stop: () => void
}

export const useTimeMachine = create<TimeMachine>()((set) => ({
  passing: null,
  isPlaying: false,
  pass: (day) => set({ passing: day }),
  play: () => set({ isPlaying: true }),
  stop: () => set({ passing: null, isPlaying: false }),
}))
