import type { CSSProperties } from 'react'
import { bandOf } from '../../domain/status'
import type { Spark, SparkPoint } from '../../domain/spark'
import type { TrackedTarget } from '../../domain/tracked'
import { bandClass } from '../../figures/band-class'
import { MilestoneTrack } from '../../figures/milestone-track'
import { useI18n } from '../../i18n/i18n'
import { classNames } from '../../ui/class-names'
import styles from './spark-drawing.module.css'

function pathOf(points: readonly SparkPoint[]): string {
  return points.map(({ x, y }, index) => `${index === 0 ? 'M' : 'L'}${x} ${y}`).join('')
}

/** A dot: a line of no length with round ends, which keeps its shape in stretched space. */
function dotOf({ x, y }: SparkPoint): string {
  return `M${x} ${y}h0`
}

interface SparkDrawingProps {
  tracked: TrackedTarget
  spark: Spark
}

/** The picture of a spark; its words stand in the cell around it. */
export function SparkDrawing({ tracked, spark }: SparkDrawingProps) {
  const { t } = useI18n()
  const band = bandClass(bandOf(tracked.assessment.status))
  if (spark.kind === 'none')
    return <span className={styles.none}>{t.multiples.sparks.none[spark.reason]}</span>
  if (spark.kind === 'milestone') {
    return (
      <span className={styles.milestone} aria-hidden>
        {spark.nowX !== null && (
          <span className={styles.nowMark} style={{ '--at': spark.nowX } as CSSProperties} />
        )}
        <MilestoneTrack line={spark.line} />
      </span>
    )
  }
  const { stretches, latest, targetY, nowX } = spark
  return (
    <svg className={classNames(styles.svg, band)} viewBox="0 0 120 40" aria-hidden focusable="false">
      {/* Unit space, its foot at the bottom. Strokes keep their width. */}
      <g transform="translate(4 36) scale(112 -32)">
        <path className={styles.foot} d="M0 0H1" />
        <path className={styles.target} d={`M0 ${targetY}H1`} />
        {nowX !== null && <path className={styles.now} d={`M${nowX} 0V1`} />}
        {spark.kind === 'scaled' && <path className={styles.plan} d={pathOf(spark.plan)} />}
        {stretches.map((stretch) => (
          <path key={stretch[0]?.date} className={styles.actual} d={pathOf(stretch)} />
        ))}
        {stretches.flat().map((point) => (
          <path key={point.date} className={styles.datum} d={dotOf(point)} />
        ))}
        <path className={styles.latest} d={dotOf(latest)} />
        {latest.isOutside && <path className={styles.hole} d={dotOf(latest)} />}
      </g>
    </svg>
  )
}
