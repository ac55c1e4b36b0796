import type { Target } from '../domain/target'
import { useI18n } from '../i18n/i18n'
import { useSlideStage } from './slide-stage'
import styles from './drill-name.module.css'

/** A target's name; while presenting it opens the target. */
export function DrillName({ target }: { target: Target }) {
  const { t, say } = useI18n()
  const { live } = useSlideStage()
  const name = say(target.name)
  if (live === null) return name
  return (
    <button
      type="button"
      className={styles.drill}
      title={t.slides.drill(name)}
      data-drill={target.id}
      onClick={() => live.openTarget(target.id)}
    >
      {name}
    </button>
  )
}
