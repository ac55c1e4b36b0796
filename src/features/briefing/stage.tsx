import { useEffect, useRef, useState, type ReactNode } from 'react'
import { useI18n } from '../../i18n/i18n'
import { leaveFullScreen, onFullScreenLost } from '../../state/full-screen'
import { usePreferences } from '../../state/preferences'
import styles from './stage.module.css'

/** The button that starts a briefing; it gets the focus back when the briefing ends. */
const TRIGGER_ID = 'present-button'

/** After this long without a movement the pointer and the controls hide. */
const IDLE_AFTER_MS = 3_000

function useIsAwake(): { isAwake: boolean; wake: () => void } {
  const [isAwake, setIsAwake] = useState(true)
  const timer = useRef(0)
  const wake = () => {
    window.clearTimeout(timer.current)
    setIsAwake(true)
    timer.current = window.setTimeout(() => setIsAwake(false), IDLE_AFTER_MS)
  }
  useEffect(() => {
    timer.current = window.setTimeout(() => setIsAwake(false), IDLE_AFTER_MS)
    return () => window.clearTimeout(timer.current)
  }, [])
  return { isAwake, wake }
}

interface StageProps {
  onExit: () => void
  children: ReactNode
}

/** The dark room around the slides: it covers the page, and leads back to where it was entered. */
export function Stage({ onExit, children }: StageProps) {
  const { t } = useI18n()
  const isHighContrast = usePreferences(({ theme }) => theme === 'contrast')
  const { isAwake, wake } = useIsAwake()
  const stage = useRef<HTMLDivElement>(null)

  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.key === 'Escape') onExit()
    }
    window.addEventListener('keydown', onKey)
    const stop = onFullScreenLost(onExit)
    return () => {
      window.removeEventListener('keydown', onKey)
      stop()
    }
  }, [onExit])

  useEffect(() => {
    const element = stage.current
    const root = document.documentElement
    root.dataset.presenting = ''
    return () => {
      // React's strict mode runs this once while the stage still stands.
      if (element?.isConnected) return
      delete root.dataset.presenting
      leaveFullScreen()
      document.getElementById(TRIGGER_ID)?.focus()
    }
  }, [])

  return (
    <div
      ref={stage}
      role="dialog"
      aria-modal
      aria-label={t.briefing.title}
      className={styles.stage}
      data-tone={isHighContrast ? undefined : 'dark'}
      data-awake={isAwake}
      onPointerMove={wake}
      onPointerDown={wake}
    >
      {children}
    </div>
  )
}
