import type { Assessment } from './assessment'
import type { QuantityTarget, Share } from './target'

/** A share as far as a bar can show it: nothing to all of its length, 0 to 1. */
export function barShareOf(share: Share): Share {
  return Math.min(1, Math.max(0, share))
}

/** What a bar says of a share: percent to one decimal, 0 to 100, and 100 only for what is done, as in the words beside it. */
export function barPercentOf(share: Share): number {
  const percent = Math.round(barShareOf(share) * 1000) / 10
  return share < 1 ? Math.min(percent, 99.9) : percent
}

/** How far the lowest year-end forecast reaches along the bar, 0 to 1; null when there is no forecast. */
export function forecastShareOf(
  target: QuantityTarget,
  { forecast, promised }: Pick<Assessment, 'forecast' | 'promised'>,
): Share | null {
  const against = promised ?? target.value
  return forecast.kind === 'known' && against > 0 ? barShareOf(forecast.value.low / against) : null
}

/** A level on a meter. */
export interface LevelBar {
  /** Where the meter ends, in the level's unit: it begins at 0. */
  readonly span: number
  /** The level as far as the meter shows it, in its unit; null when it is not known. */
  readonly value: number | null
  /** The same along the meter, 0 to 1. */
  readonly share: Share | null
  /** Where the target's line stands, 0 to 1. */
  readonly limitShare: Share
}

/**
 * How a level is drawn: its distance from the target has no share of 100, so that
 * the meter runs from 0 to twice the target, or to the level where that is more.
 */
export function levelBarOf(
  target: QuantityTarget,
  { level, promised }: Pick<Assessment, 'level' | 'promised'>,
): LevelBar {
  const limit = promised ?? target.value
  const span = Math.max(Math.abs(limit) * 2, Math.abs(level?.value ?? 0)) || 1
  return {
    span,
    value: level === null ? null : Math.min(span, Math.max(0, level.value)),
    share: level === null ? null : barShareOf(level.value / span),
    limitShare: barShareOf(limit / span),
  }
}
