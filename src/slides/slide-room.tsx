import type { ReactNode, Ref } from 'react'
import { usePreferences } from '../state/preferences'
import { classNames } from '../ui/class-names'
import styles from './slide-room.module.css'

interface SlideRoomProps {
  /** The room takes its size from this class. */
  className?: string | undefined
  ref?: Ref<HTMLDivElement>
  children: ReactNode
}

/** The dark room that a slide hangs in: whatever is drawn in it is of the slide's scale, and as large as the room allows. */
export function SlideRoom({ className, ref, children }: SlideRoomProps) {
  const isHighContrast = usePreferences(({ theme }) => theme === 'contrast')
  const isLight = usePreferences(({ slideTone }) => slideTone === 'light')
  const tone = isHighContrast ? undefined : isLight ? 'light' : 'dark'
  return (
    <div ref={ref} className={classNames(styles.room, className)} data-tone={tone}>
      <div data-slide-scale className={styles.scale}>
        {children}
      </div>
    </div>
  )
}
