import { create } from 'zustand'
import { safeStorage } from './safe-storage'

export const THEMES = ['system', 'light', 'dark', 'contrast'] as const
export type Theme = (typeof THEMES)[number]

/** How slides are drawn: light on dark for a dark room, dark on light for a bright one. */
export type SlideTone = 'dark' | 'light'

const STORED_THEME = 'work-report.theme'
const STORED_SEARCH_KEY = 'work-report.search-key'
const STORED_SLIDE_TONE = 'work-report.slide-tone'
const OFF = 'off'

/** The taste of this device; nothing that a link should carry. */
interface Preferences {
  readonly theme: Theme
  readonly setTheme: (theme: Theme) => void
  readonly slideTone: SlideTone
  readonly setSlideTone: (slideTone: SlideTone) => void
  /** Whether `/` goes to the search. One key alone can be hit by speech input, so that it can be switched off (WCAG 2.1.4). */
  readonly hasSearchKey: boolean
  readonly setSearchKey: (hasSearchKey: boolean) => void
}

/** What was stored is believed only when it is one of the themes. */
function storedTheme(): Theme {
  const stored = safeStorage.read(STORED_THEME)
  return THEMES.find((theme) => theme === stored) ?? 'system'
}

export const usePreferences = create<Preferences>()((set) => ({
  theme: storedTheme(),
  setTheme: (theme) => {
    set({ theme })
    safeStorage.write(STORED_THEME, theme)
  },
  slideTone: safeStorage.read(STORED_SLIDE_TONE) === 'light' ? 'light' : 'dark',
  setSlideTone: (slideTone) => {
    set({ slideTone })
    safeStorage.write(STORED_SLIDE_TONE, slideTone)
  },
  hasSearchKey: safeStorage.read(STORED_SEARCH_KEY) !== OFF,
  setSearchKey: (hasSearchKey) => {
    set({ hasSearchKey })
    safeStorage.write(STORED_SEARCH_KEY, hasSearchKey ? 'on' : OFF)
  },
}))
