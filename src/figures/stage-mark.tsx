import type { ReactElement } from 'react'
import type { MeasureStage } from '../domain/evidence'
import { useI18n } from '../i18n/i18n'
import { classNames } from '../ui/class-names'
import styles from './stage-mark.module.css'

/** None of them is the shape of a status: a stage is not one. */
const SHAPES: Record<MeasureStage, ReactElement> = {
  done: (
    <>
      <rect x="1.5" y="1.5" width="13" height="13" rx="2" fill="currentColor" />
      <path d="M4.5 8.2 7 10.7 11.8 5.3" fill="none" stroke="var(--card)" strokeWidth="1.8" />
    </>
  ),
  'under-way': (
    <>
      <rect x="2" y="2" width="12" height="12" rx="2" fill="none" stroke="currentColor" strokeWidth="1.8" />
      <rect x="2" y="2" width="6" height="12" fill="currentColor" />
    </>
  ),
  'not-started': (
    <rect x="2" y="2" width="12" height="12" rx="2" fill="none" stroke="currentColor" strokeWidth="1.8" />
  ),
  unknown: (
    <rect
      x="2"
      y="2"
      width="12"
      height="12"
      rx="2"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.6"
      strokeDasharray="3 2"
    />
  ),
}

/** How far a qualitative measure is, by shape and word; never a share. */
export function StageMark({ stage }: { stage: MeasureStage }) {
  const { t } = useI18n()
  return (
    <span className={classNames(styles.mark, stage === 'unknown' && styles.unknown)}>
      <svg viewBox="0 0 16 16" width="0.95em" height="0.95em" aria-hidden focusable="false">
        {SHAPES[stage]}
      </svg>
      {t.area.stages[stage]}
    </span>
  )
}
