import type { Timeline } from '../domain/timeline'
import { customProperties } from '../ui/custom-properties'
import styles from './milestone-chart.module.css'

/** The lines behind the rows: where each month begins, and the as-of date. */
export function TimelineGrid({ timeline: { axis, asOf } }: { timeline: Timeline }) {
  return (
    <div className={styles.grid} data-part="grid" aria-hidden>
      {axis.months.map(({ year, month, start }) => (
        <span
          key={`${year}-${month}`}
          className={styles.monthLine}
          data-is={month === 1 ? 'year' : month % 3 === 1 ? 'quarter' : 'month'}
          style={customProperties({ '--at': start })}
        />
      ))}
      {asOf !== null && <span className={styles.nowLine} style={customProperties({ '--at': asOf.share })} />}
    </div>
  )
}
