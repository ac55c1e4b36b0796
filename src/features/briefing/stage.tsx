import { useEffect, useRef, useState, type ReactNode } from 'react'
import { useI18n } from '../../i18n/i18n'
import { leaveFullScreen, onFullScreenLost } from '../../state/full-screen'
import { SlideRoom } from '../../slides/slide-room'
import { useWakeLock } from '../../ui/use-wake-lock'
import styles from './stage.module.css'

/** The buttons that start a briefing; the first on the page gets the focus back when the briefing ends. */
const TRIGGER_IDS = ['compose-start', 'present-button'] as const

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
  /** By Escape, or when full screen was left: one step back. */
  onBack: () => void
  /** True once the slides are there, which know what Escape means. */
  hasOwnKeys: boolean
  children: ReactNode
}

/** The room around the slides: it covers the page, and leads back to where it was entered. */
export function Stage({ onBack, hasOwnKeys, children }: StageProps) {
  const { t } = useI18n()
  const { isAwake, wake } = useIsAwake()
  const stage = useRef<HTMLDivElement>(null)
  useWakeLock()

  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.key === 'Escape' && !hasOwnKeys) onBack()
    }
    window.addEventListener('keydown', onKey)
    const stop = onFullScreenLost(onBack)
    return () => {
      window.removeEventListener('keydown', onKey)
      stop()
    }
  }, [onBack, hasOwnKeys])

  useEffect(() => {
    const element = stage.current
    const root = document.documentElement
    root.dataset.presenting = ''
    return () => {
      // React's strict mode runs this once while the stage still stands.
      if (element?.isConnected) return
      delete root.dataset.presenting
      leaveFullScreen()
      TRIGGER_IDS.map((id) => document.getElementById(id))
        .find((button) => button !== null)
        ?.focus()
    }
  }, [])

  return (
    <div
      ref={stage}
      role="dialog"
      aria-modal
      aria-label={t.briefing.title}
      className={styles.stage}
      data-awake={isAwake}
      onPointerMove={wake}
      onPointerDown={wake}
    >
      <SlideRoom className={styles.room}>{children}</SlideRoom>
    </div>
  )
}
