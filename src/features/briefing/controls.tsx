import { useI18n } from '../../i18n/i18n'
import styles from './controls.module.css'

interface ControlsProps {
  isFirst: boolean
  isLast: boolean
  onPrevious: () => void
  onNext: () => void
  onExit: () => void
}

const SIGNS = {
  previous: <path d="M10 2.5 4.5 8 10 13.5" />,
  next: <path d="M6 2.5 11.5 8 6 13.5" />,
  exit: <path d="M3 3 13 13M13 3 3 13" />,
} as const

interface ControlProps {
  name: keyof typeof SIGNS
  isOff?: boolean
  onPress: () => void
}

function Control({ name, isOff = false, onPress }: ControlProps) {
  const { t } = useI18n()
  return (
    <button
      type="button"
      className={styles.control}
      aria-label={t.briefing[name]}
      title={t.briefing[name]}
      disabled={isOff}
      onClick={onPress}
    >
      <svg
        viewBox="0 0 16 16"
        fill="none"
        stroke="currentColor"
        strokeWidth="2"
        aria-hidden
        focusable="false"
      >
        {SIGNS[name]}
      </svg>
    </button>
  )
}

/** The keys, said; in their place the same as buttons, when the pointer moves or one of them has the focus. */
export function Controls({ isFirst, isLast, onPrevious, onNext, onExit }: ControlsProps) {
  const { t } = useI18n()
  return (
    <div className={styles.controls}>
      <p className={styles.hint}>{t.briefing.keys}</p>
      <div className={styles.buttons} role="group" aria-label={t.briefing.controls}>
        <Control name="previous" isOff={isFirst} onPress={onPrevious} />
        <Control name="next" isOff={isLast} onPress={onNext} />
        <Control name="exit" onPress={onExit} />
      </div>
    </div>
  )
}
