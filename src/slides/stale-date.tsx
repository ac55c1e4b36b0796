import type { Assessment } from '../domain/assessment'
import { useI18n } from '../i18n/i18n'
import styles from './fill-in.module.css'

/** Of which day the figures of a target are, where that is not the day that the briefing looks from. */
export function StaleDate({ assessment }: { assessment: Assessment }) {
  const { t, format } = useI18n()
  const { dataDate, asOf, completion, level } = assessment
  const hasFigure = completion.kind === 'known' || level !== null
  if (!hasFigure || dataDate === null || dataDate === asOf) return null
  return <span className={styles.typed}>{t.figure.dataDate(format.day(dataDate))}</span>
}
