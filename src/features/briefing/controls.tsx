import { useI18n } from '../../i18n/i18n'
import { LARGEST_ZOOM, usePresentation } from '../../state/presentation'
import styles from './controls.module.css'
import type { DeckKeys } from '../../deck/use-deck-keys'

interface ControlsProps {
  keys: DeckKeys
  isFirst: boolean
  isLast: boolean
  /** True while something lies over them. */
  isCovered: boolean
}

const SIGNS = {
  previous: <path d="M10 2.5 4.5 8 10 13.5" />,
  next: <path d="M6 2.5 11.5 8 6 13.5" />,
  overview: <path d="M2.5 2.5h4v4h-4zM9.5 2.5h4v4h-4zM2.5 9.5h4v4h-4zM9.5 9.5h4v4h-4z" />,
  search: <path d="M7 2.5a4.5 4.5 0 1 1 0 9 4.5 4.5 0 0 1 0-9M10.5 10.5 14 14" />,
  presenter: <path d="M2 3h12v8H2zM5.5 13.5h5M5 6h6M5 8.5h4" />,
  laser: <path d="M8 6.5a1.5 1.5 0 1 1 0 3 1.5 1.5 0 0 1 0-3M8 1.5v3M8 11.5v3M1.5 8h3M11.5 8h3" />,
  zoomIn: <path d="M8 3v10M3 8h10" />,
  zoomOut: <path d="M3 8h10" />,
  language: (
    <path d="M8 2a6 6 0 1 1 0 12A6 6 0 0 1 8 2M2 8h12M8 2c-3.5 3.5-3.5 8.5 0 12M8 2c3.5 3.5 3.5 8.5 0 12" />
  ),
  tone: <path d="M8 2.5a5.5 5.5 0 1 1 0 11zM8 2.5a5.5 5.5 0 0 0 0 11" />,
  black: <path d="M2.5 3.5h11v9h-11zM5 12.5l6-9" />,
  fullScreen: <path d="M2.5 6V2.5H6M10 2.5h3.5V6M13.5 10v3.5H10M6 13.5H2.5V10" />,
  help: <path d="M5.5 6a2.5 2.5 0 1 1 3.5 2.3c-.7.3-1 .8-1 1.5M8 12.3v.9" />,
  exit: <path d="M3 3 13 13M13 3 3 13" />,
} as const

interface ControlProps {
  name: keyof typeof SIGNS
  isOff?: boolean
  isOn?: boolean
  onPress: () => void
}

function Control({ name, isOff = false, isOn, onPress }: ControlProps) {
  const { t, language } = useI18n()
  // The other language's name for itself.
  const isForeign = name === 'language'
  return (
    <button
      type="button"
      className={styles.control}
      lang={isForeign ? (language === 'zh' ? 'en' : 'zh-CN') : undefined}
      aria-label={t.briefing[name]}
      title={t.briefing[name]}
      aria-pressed={isOn}
      disabled={isOff}
      onClick={(event) => {
        onPress()
        // What was pressed by a pointer must not hold the controls up; the keyboard stays where it is.
        if (event.detail > 0) event.currentTarget.blur()
      }}
    >
      <svg
        viewBox="0 0 16 16"
        fill="none"
        stroke="currentColor"
        strokeWidth="1.6"
        aria-hidden
        focusable="false"
      >
        {SIGNS[name]}
      </svg>
    </button>
  )
}

/** The keys as buttons: when the pointer moves or one of them has the focus, and gone again when nobody wants them. */
export function Controls({ keys, isFirst, isLast, isCovered }: ControlsProps) {
  const { t } = useI18n()
  const { hasLaser, zoom } = usePresentation()
  return (
    <div
      className={styles.buttons}
      role="group"
      data-print="hide"
      aria-label={t.briefing.controls}
      inert={isCovered}
    >
      <Control name="previous" isOff={isFirst} onPress={keys.previous} />
      <Control name="next" isOff={isLast} onPress={keys.next} />
      <Control name="overview" onPress={keys.overview} />
      <Control name="search" onPress={keys.search} />
      <Control name="presenter" onPress={keys.presenter} />
      <Control name="laser" isOn={hasLaser} onPress={keys.laser} />
      <Control name="zoomOut" isOff={zoom <= 1} onPress={keys.zoomOut} />
      <Control name="zoomIn" isOff={zoom >= LARGEST_ZOOM} onPress={keys.zoomIn} />
      <Control name="language" onPress={keys.language} />
      <Control name="tone" onPress={keys.tone} />
      <Control name="black" onPress={keys.black} />
      <Control name="fullScreen" onPress={keys.fullScreen} />
      <Control name="help" onPress={keys.help} />
      <Control name="exit" onPress={keys.exit} />
    </div>
  )
}
