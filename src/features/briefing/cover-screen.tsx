import { useI18n } from '../../i18n/i18n'
import type { Cover } from '../../state/presentation'
import styles from './cover-screen.module.css'

/** A black or white screen over the slide; a click lifts it. */
export function CoverScreen({ cover, onLift }: { cover: Cover; onLift: () => void }) {
  const { t } = useI18n()
  return (
    <button
      type="button"
      className={styles.cover}
      data-cover={cover}
      aria-label={t.briefing.lift}
      onClick={onLift}
    />
  )
}
