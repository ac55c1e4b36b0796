import { memo, useMemo } from 'react'
import type { Observation } from '../../domain/observation'
import { sparkOf } from '../../domain/spark'
import { bandOf } from '../../domain/status'
import type { TrackedTarget } from '../../domain/tracked'
import { bandClass } from '../../figures/band-class'
import { figureTexts } from '../../figures/figure-texts'
import { StatusShape } from '../../figures/status-shape'
import { useI18n } from '../../i18n/i18n'
import { classNames } from '../../ui/class-names'
import { SparkDrawing } from './spark-drawing'
import styles from './sparks.module.css'

interface SparkCellProps {
  tracked: TrackedTarget
  observations: readonly Observation[]
  href: string
  /** Told when a person points at it or reaches it by keyboard. */
  onPoint: (id: string) => void
}

/** One target in the size of a stamp; leads to its page. */
export const SparkCell = memo(function SparkCell({ tracked, observations, href, onPoint }: SparkCellProps) {
  const i18n = useI18n()
  const { t, say } = i18n
  const { target, assessment } = tracked
  const spark = useMemo(() => sparkOf(tracked, observations), [tracked, observations])
  const texts = figureTexts(target, assessment, i18n)
  const point = () => onPoint(target.id)
  return (
    <li className={styles.item}>
      <a className={styles.cell} href={href} onMouseEnter={point} onFocus={point}>
        <span className={styles.name}>{say(target.name)}</span>
        <SparkDrawing tracked={tracked} spark={spark} />
        <span className={styles.foot} aria-hidden>
          <span className={classNames(styles.status, bandClass(bandOf(assessment.status)))}>
            <StatusShape status={assessment.status} /> {t.status[assessment.status]}
          </span>
          {texts.gap !== null && <span className={styles.gap}>{texts.gap}</span>}
        </span>
        <span className="visually-hidden">{texts.valueText}</span>
      </a>
    </li>
  )
})
