import type { CountOf } from '../state/presentation'
import { useI18n } from '../i18n/i18n'
import { useSlideStage } from './slide-stage'
import styles from './drill-name.module.css'

interface CountButtonProps {
  count: number
  of: CountOf
  /** What is counted: “滞后”, “数字经济：滞后”. */
  label: string
}

/** A count of targets; while presenting it lists them. */
export function CountButton({ count, of, label }: CountButtonProps) {
  const { t, format } = useI18n()
  const { live } = useSlideStage()
  const text = format.count(count)
  if (live === null || count === 0) return text
  return (
    <button
      type="button"
      className={styles.drill}
      aria-label={t.slides.listOf(label, count)}
      data-count={`${of.areaId} ${of.band}`}
      onClick={() => live.openList(of)}
    >
      {text}
    </button>
  )
}
