import { useEffect, useRef, useState, type ReactNode } from 'react'
import { useI18n } from '../../i18n/i18n'
import { leaveFullScreen, onFullScreenLost } from '../../state/full-screen'
import { SlideRoom } from '../../slides/slide-room'
import { useIsAwake } from '../../ui/use-is-awake'
import { useWakeLock } from '../../ui/use-wake-lock'
import styles from './stage.module.css'

/** The buttons that start a briefing: where the one that was pressed is gone, the first on the page gets the focus when it ends. */
const TRIGGER_IDS = ['compose-start', 'present-button'] as const

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
  /** What was pressed to start: the first draw still has the focus there. */
  const [trigger] = useState(() => document.activeElement)
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
      const usual = TRIGGER_IDS.map((id) => document.getElementById(id))
      const isUsable = trigger instanceof HTMLElement && trigger !== document.body && trigger.isConnected
      const place = isUsable ? trigger : usual.find((one) => one !== null)
      place?.focus()
    }
  }, [trigger])

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
