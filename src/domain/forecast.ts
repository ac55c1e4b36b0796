import { known, none, type Answer } from './answer'
import type { IsoDate } from './calendar'
import { plannedShareBy, type PlanBasis } from './planned-share'
import type { QuantityTarget } from './target'
import { THRESHOLDS } from './thresholds'

/** The year-end value at the average rate so far, in the target's unit: one named line, or the range between two or three. */
export interface Forecast {
  readonly low: number
  readonly high: number
  readonly bases: readonly PlanBasis[]
}

/** `settled` is for what needs none any more: a target that is achieved or missed. */
export type NoForecast = 'too-early' | 'plan-over' | 'settled'

/**
 * The year-end forecast (年底预测): what is done ÷ the planned share on the data
 * date, on each known basis. From a planned share of 0.25 on; none once the plan's
 * time is over. A coverage goes no further than all of
 * the set. Always to be labelled a forecast. Never throws.
 *
 * Source: status method, 年底预测.
 */
export function forecastOf(
  target: QuantityTarget,
  done: number,
  dataDate: IsoDate,
  asOf: IsoDate,
): Answer<Forecast, NoForecast> {
  const bases: PlanBasis[] = []
  const values: number[] = []
  let isOver = false
  for (const basis of ['even', 'last-year', 'plan'] as const) {
    const share = plannedShareBy(basis, target, dataDate, asOf)
    if (share === undefined) continue
    if (share >= 1) isOver = true
    else if (share >= THRESHOLDS.forecastFromShare) {
      bases.push(basis)
      values.push(target.kind === 'coverage' ? Math.min(100, done / share) : done / share)
    }
  }
  if (bases.length === 0) return none(isOver ? 'plan-over' : 'too-early')
  return known({ low: Math.min(...values), high: Math.max(...values), bases })
}
