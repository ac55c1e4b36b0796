import type { TrackedTarget } from '../../domain/tracked'
import { figureTexts } from '../../figures/figure-texts'
import { StatusMark } from '../../figures/status-mark'
import { useI18n } from '../../i18n/i18n'
import styles from './sparks.module.css'

/** The figures of the target that is pointed at. A screen reader hears them in the target's own link. */
export function SparkCaption({ tracked }: { tracked: TrackedTarget | null }) {
  const i18n = useI18n()
  const { t, say, format } = i18n
  if (tracked === null) {
    return (
      <p className={styles.caption} aria-hidden data-print="hide">
        {t.multiples.sparks.hint}
      </p>
    )
  }
  const { target, assessment } = tracked
  const texts = figureTexts(target, assessment, i18n)
  const { figure } = t
  const parts = [
    texts.actual !== null && `${figure.actual} ${texts.actual} ${texts.unit}`,
    texts.unit === '' ? texts.promised : `${figure.target} ${texts.promised} ${texts.unit}`,
    texts.completion !== null && `${figure.completion} ${texts.completion}`,
    texts.planned !== null && `${figure.planned} ${texts.planned}`,
    texts.gap !== null && `${figure.gap} ${texts.gap}`,
    assessment.dataDate === null ? t.status['no-data'] : figure.dataDate(format.date(assessment.dataDate)),
  ]
  return (
    <p className={styles.caption} data-is="pointed" aria-hidden data-print="hide">
      <strong>{say(target.name)}</strong> <StatusMark status={assessment.status} />{' '}
      {parts.filter(Boolean).join(t.list.dot)}
    </p>
  )
}
