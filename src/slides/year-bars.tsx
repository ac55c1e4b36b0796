import type { CSSProperties } from 'react'
import type { YearChain } from '../domain/review'
import { yearBarsOf } from '../domain/review-pictures'
import { bandOf } from '../domain/status'
import { bandClass } from '../figures/band-class'
import { classNames } from '../ui/class-names'
import { useI18n } from '../i18n/i18n'
import styles from './year-bars.module.css'

function length(share: number): CSSProperties {
  return { '--length': share } as CSSProperties
}

/** The result of the year before above, the target below and how far it is filled. The figures beside it say the same. */
export function YearBars({ chain }: { chain: YearChain }) {
  const bars = yearBarsOf(chain)
  if (bars === null) return null
  const { before, promised, reached } = bars
  return (
    <div className={classNames(styles.bars, bandClass(bandOf(chain.assessment.status)))} aria-hidden>
      <div className={styles.before} style={length(before)} />
      <div className={styles.year}>
        {reached !== null && <div className={styles.reached} style={length(reached)} />}
        <div className={styles.promised} style={length(promised)} />
      </div>
    </div>
  )
}

/** What the bars mean. */
export function YearBarsLegend({ year }: { year: number }) {
  const { t } = useI18n()
  const { columns } = t.slides
  return (
    <ul className={styles.legend} aria-label={t.legend.title}>
      <li>
        <span className={styles.before} aria-hidden />
        {columns.before(year - 1)}
      </li>
      <li>
        <span className={styles.promised} aria-hidden />
        {columns.promised(year)}
      </li>
      <li>
        <span className={styles.reached} aria-hidden />
        {columns.soFar}
      </li>
    </ul>
  )
}
