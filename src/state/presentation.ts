import { create } from 'zustand'
import type { StatusBand } from '../domain/status'

/** A screen without anything on it, so that the room looks at the speaker. */
export type Cover = 'black' | 'white'
/** What lies over the slide to find another one. */
export type Panel = 'overview' | 'search' | 'help' | 'list' | 'working'

/** The browser refuses to open windows, or one was opened and says nothing: there is no network to load it from. */
export type PresenterTrouble = 'blocked' | 'silent'

/** The targets behind a count: those of an area (null for 未归类) or of all, in a band or in any. */
export interface CountOf {
  readonly areaId: number | null | 'all'
  readonly band: StatusBand | 'all'
}

const ZOOMS = [1, 1.25, 1.5, 2, 3] as const
export const LARGEST_ZOOM = 3

/** What a window that was loaded again takes over from the one before: the times, and nothing else. */
const TIMES = ['startedAtMs', 'slideId', 'slideSinceMs', 'spentMs'] as const

interface Live {
  readonly cover: Cover | null
  readonly panel: Panel | null
  /** What the list lists, while that panel is open. */
  readonly list: CountOf
  readonly hasLaser: boolean
  /** Why there is no presenter's window when one was asked for; null when all is well. */
  readonly trouble: PresenterTrouble | null
  /** One of ZOOMS. */
  readonly zoom: number
  /** The target that is shown by itself over the slide; null for none. */
  readonly targetId: string | null
  /** When the briefing began, in epoch ms; 0 while none runs. */
  readonly startedAtMs: number
  /** The slide that is up, and since when. */
  readonly slideId: string
  readonly slideSinceMs: number
  /** How long each slide has been up before that, in ms, by its id. */
  readonly spentMs: Readonly<Record<string, number>>
}

interface Presentation extends Live {
  readonly set: (part: Partial<Live>) => void
  /** Begins anew, or goes on where a briefing was before its window was loaded again. */
  readonly begin: (nowMs: number, before: Pick<Live, (typeof TIMES)[number]> | null) => void
  /** Nothing of it is left for the next one. */
  readonly end: () => void
  /** Another slide is up: the time of the one before is added to what it had. */
  readonly turned: (slideId: string, nowMs: number) => void
  readonly zoomBy: (steps: number) => void
  readonly toggleCover: (cover: Cover) => void
  /** Closes what lies over the slide, the topmost first; false when nothing does. */
  readonly closeTopmost: () => boolean
}

const NOTHING: Live = {
  cover: null,
  panel: null,
  list: { areaId: 'all', band: 'all' },
  hasLaser: false,
  trouble: null,
  zoom: 1,
  targetId: null,
  startedAtMs: 0,
  slideId: '',
  slideSinceMs: 0,
  spentMs: {},
}

/** The live state of the briefing in this window: it dies with it, and no link carries it. */
export const usePresentation = create<Presentation>()((set, get) => ({
  ...NOTHING,
  set,
  begin: (nowMs, before) =>
    set({
      ...NOTHING,
      startedAtMs: nowMs,
      slideSinceMs: nowMs,
      ...(before && Object.fromEntries(TIMES.map((time) => [time, before[time]]))),
    }),
  end: () => set(NOTHING),
  turned: (slideId, nowMs) =>
    set((live) => {
      if (live.slideId === slideId) return live
      const spent = (live.spentMs[live.slideId] ?? 0) + nowMs - live.slideSinceMs
      const spentMs = live.slideId === '' ? live.spentMs : { ...live.spentMs, [live.slideId]: spent }
      return { slideId, slideSinceMs: nowMs, spentMs }
    }),
  zoomBy: (steps) =>
    set(({ zoom }) => {
      const at = ZOOMS.findIndex((one) => one >= zoom)
      return { zoom: ZOOMS[Math.min(ZOOMS.length - 1, Math.max(0, at + steps))] ?? 1 }
    }),
  closeTopmost: () => {
    const { panel, cover, targetId } = get()
    if (panel !== null) set({ panel: null })
    else if (cover !== null) set({ cover: null })
    else if (targetId !== null) set({ targetId: null })
    return panel !== null || cover !== null || targetId !== null
  },
  toggleCover: (cover) => set((live) => ({ cover: live.cover === cover ? null : cover })),
}))
