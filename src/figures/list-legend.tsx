import { barShareOf, forecastShareOf } from '../domain/bar'
import { isQuantity } from '../domain/in-force'
import type { TrackedTarget } from '../domain/tracked'
import { BarLegend } from './bar-legend'
import styles from './legend.module.css'
import { MilestoneLegend } from './milestone-legend'

/** True when a forecast reaches beyond what is done: else its hatching lies under the bar. */
function hasForecast({ target, assessment }: TrackedTarget): boolean {
  const forecast = isQuantity(target) ? forecastShareOf(target, assessment) : null
  const { completion } = assessment
  return (
    forecast !== null && forecast > (completion.kind === 'known' ? barShareOf(completion.value.share) : 0)
  )
}

/** What the pictures of these targets mean: of their bars, of their milestones' lines, or of both; only of what is drawn. */
export function ListLegend({ rows }: { rows: readonly TrackedTarget[] }) {
  const hasBar = rows.some(({ target }) => isQuantity(target))
  const milestones = rows.filter(({ target }) => !isQuantity(target))
  return (
    <div className={styles.both}>
      {hasBar && (
        <BarLegend parts={['actual', 'pace', ...(rows.some(hasForecast) ? ['forecast' as const] : [])]} />
      )}
      {milestones.length > 0 && <MilestoneLegend rows={milestones} isAlone={!hasBar} />}
    </div>
  )
}
