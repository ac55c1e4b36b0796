import type { YearChain } from '../domain/review'
import { yearBarsOf } from '../domain/review-pictures'
import { bandOf } from '../domain/status'
import { bandClass } from '../figures/band-class'
import { classNames } from '../ui/class-names'
import { customProperties } from '../ui/custom-properties'
import styles from './year-bars.module.css'

/** The result of the year before above, the target below and how far it is filled. The figures beside it say the same. */
export function YearBars({ chain }: { chain: YearChain }) {
  const bars = yearBarsOf(chain)
  if (bars === null) return null
  const { before, promised, reached } = bars
  return (
    <div className={classNames(styles.bars, bandClass(bandOf(chain.assessment.status)))} aria-hidden>
      <div className={styles.before} style={customProperties({ '--length': before })} />
      <div className={styles.year}>
        {reached !== null && (
          <div className={styles.reached} style={customProperties({ '--length': reached })} />
        )}
        <div className={styles.promised} style={customProperties({ '--length': promised })} />
      </div>
    </div>
  )
}
