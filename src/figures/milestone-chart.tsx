import type { ReactNode } from 'react'
import type { Timeline } from '../domain/timeline'
import styles from './milestone-chart.module.css'
import { TimelineAxis } from './timeline-axis'
import { TimelineGrid } from './timeline-grid'

interface MilestoneChartProps {
  timeline: Timeline
  /** Lists of milestone rows, with their headings. */
  children: ReactNode
}

/** The months above, their lines behind, and milestone rows on them. */
export function MilestoneChart({ timeline, children }: MilestoneChartProps) {
  return (
    <div className={styles.chart}>
      <TimelineAxis timeline={timeline} />
      <div className={styles.body} data-part="body">
        <TimelineGrid timeline={timeline} />
        {children}
      </div>
    </div>
  )
}
