import type { TrackedTarget } from '../domain/tracked'
import { useI18n } from '../i18n/i18n'
import styles from './slide-sources.module.css'

/** How many names stand on a slide; the appendix has them all. */
const NAMES_AT_MOST = 3

/**
 * Where the newest figures of these targets come from. Nothing when all are demo
 * data: the footer says that already.
 */
export function SlideSources({ rows }: { rows: readonly TrackedTarget[] }) {
  const { t, say } = useI18n()
  const sources = rows.flatMap(({ assessment }) => assessment.latest?.source ?? [])
  const names = [...new Set(sources.map(({ name }) => say(name)))]
  if (sources.every(({ kind }) => kind === 'demo')) return null
  return (
    <p className={styles.sources}>
      {t.slides.columns.source}
      {t.list.colon}
      {names.slice(0, NAMES_AT_MOST).join(t.list.comma)}
      {names.length > NAMES_AT_MOST && t.slides.sources.more(names.length)}
    </p>
  )
}
