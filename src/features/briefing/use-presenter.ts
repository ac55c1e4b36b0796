import { useCallback, useEffect, useRef } from 'react'
import { useI18n } from '../../i18n/i18n'
import { usePresentation } from '../../state/presentation'
import { openPresenter } from './open-presenter'

/** A window that has not said a word after this long has not been loaded. */
const SILENT_AFTER_MS = 8_000

interface Presenter {
  /** Opens its window; says what is wrong when there is none, at once or after a while. */
  readonly open: () => void
  /** It has said something. */
  readonly heard: () => void
}

/** The presenter's window of a briefing: opened on request, and watched until it answers. */
export function usePresenter(sessionName: string): Presenter {
  const { language } = useI18n()
  const set = usePresentation((live) => live.set)
  const timer = useRef(0)
  useEffect(() => () => window.clearTimeout(timer.current), [])
  const heard = useCallback(() => {
    window.clearTimeout(timer.current)
    if (usePresentation.getState().trouble !== null) set({ trouble: null })
  }, [set])
  const open = () => {
    window.clearTimeout(timer.current)
    const isOpen = openPresenter(sessionName, language)
    set({ trouble: isOpen ? null : 'blocked' })
    if (isOpen) timer.current = window.setTimeout(() => set({ trouble: 'silent' }), SILENT_AFTER_MS)
  }
  return { open, heard }
}
