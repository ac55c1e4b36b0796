import { isQuantity } from '../domain/in-force'
import type { TrackedTarget } from '../domain/tracked'
import { BarLegend } from './bar-legend'
import styles from './legend.module.css'
import { MilestoneLegend } from './milestone-legend'

/** What the pictures of these targets mean: of their bars, of their milestones' lines, or of both. */
export function ListLegend({ rows }: { rows: readonly TrackedTarget[] }) {
  const hasBar = rows.some(({ target }) => isQuantity(target))
  const hasMilestone = rows.some(({ target }) => !isQuantity(target))
  return (
    <div className={styles.both}>
      {hasBar && <BarLegend />}
      {hasMilestone && <MilestoneLegend isAlone={!hasBar} />}
    </div>
  )
}
