import type { Indicator } from './report'
import type { ReviewedFigure, YearChain } from './review'
import type { Share } from './target'

/** One line of the picture of two years. Shares are of the earlier result: 1 is the same as the year before. */
export interface PairLine {
  readonly chain: YearChain
  readonly promised: Share
  /** How far the target is from the earlier result; negative below it. */
  readonly change: Share
  /** What the newest figure has reached; null without one. */
  readonly reached: Share | null
  /** Where its marks are drawn, as shares of the axis; the line between the two years starts at `from`. */
  readonly at: {
    readonly promised: Share
    readonly from: Share
    readonly length: Share
    readonly reached: Share | null
  }
}

export interface PairPicture {
  /** The highest target first. */
  readonly lines: readonly PairLine[]
  /** Where on the axis the earlier result is. */
  readonly base: Share
  /** The marks of the axis: percent of the earlier result, and where. */
  readonly ticks: readonly { readonly percent: number; readonly at: Share }[]
  readonly higher: number
  readonly lower: number
  readonly equal: number
  /** The line that is farthest from the earlier result; null without lines. */
  readonly farthest: PairLine | null
  /** How many have a figure of the year before and cannot be drawn as a percentage of it. */
  readonly leftOut: number
}

/** No more marks than an axis has room for. */
const MOST_TICKS = 6
const LEAST_STEP = 0.5

/** The distance of the axis's marks: 50, 100, 250, 500, 1000 … percent. */
function stepFor(largest: Share): Share {
  let step = LEAST_STEP
  for (let turn = 0; largest / step > MOST_TICKS && Number.isFinite(largest); turn += 1)
    step *= turn % 3 === 1 ? 2.5 : 2
  return step
}

function reachedOf({ comparison }: YearChain): Share | null {
  if (comparison.kind !== 'same') return null
  const { result } = comparison
  if (result.kind === 'so-far') return result.shareOfBase.kind === 'known' ? result.shareOfBase.value : null
  if (result.kind === 'none' || result.change.share.kind === 'none') return null
  return 1 + result.change.share.value
}

/** The change from the earlier result, where a percentage of it means something and can be drawn from 0 on. */
function drawnChangeOf({ comparison, review }: YearChain): Share | null {
  if (comparison.kind !== 'same' || comparison.promised.kind !== 'change' || review.value <= 0) return null
  const { share } = comparison.promised.change
  return share.kind === 'known' && share.value >= -1 ? share.value : null
}

/**
 * The targets as percentages of the results of the year before. Drawn are those
 * that count the same in the same unit, of a result above 0; a percentage of a
 * percentage would mislead and is left out.
 *
 * Source: issue 3, point 2.
 */
export function pairPictureOf(chains: readonly YearChain[]): PairPicture {
  const drawn = chains.flatMap((chain) => {
    const change = drawnChangeOf(chain)
    return change === null ? [] : [{ chain, change, promised: 1 + change, reached: reachedOf(chain) }]
  })
  const largest = Math.max(1, ...drawn.flatMap(({ promised, reached }) => [promised, reached ?? 0]))
  const step = stepFor(largest)
  const count = Math.ceil(largest / step)
  const end = count * step
  const lines = drawn
    .map((one): PairLine => ({
      ...one,
      at: {
        promised: one.promised / end,
        from: Math.min(1, one.promised) / end,
        length: Math.abs(one.change) / end,
        reached: one.reached === null ? null : Math.max(0, one.reached) / end,
      },
    }))
    .sort((a, b) => b.promised - a.promised)
  const byDistance = [...lines].sort((a, b) => Math.abs(b.change) - Math.abs(a.change))
  return {
    lines,
    base: 1 / end,
    ticks: Array.from({ length: count + 1 }, (_, index) => ({
      percent: index * step * 100,
      at: index / count,
    })),
    higher: lines.filter(({ change }) => change > 0).length,
    lower: lines.filter(({ change }) => change < 0).length,
    equal: lines.filter(({ change }) => change === 0).length,
    farthest: byDistance[0] ?? null,
    leftOut: chains.length - lines.length,
  }
}

/** The lengths of three bars of one target, as shares of the longest, from 0 to 1. */
export interface YearBars {
  /** The result of the year before. */
  readonly before: Share
  readonly promised: Share
  /** What the newest figure has reached; null without one. */
  readonly reached: Share | null
}

/**
 * One target beside the result of the year before, on a scale of its own from 0; null
 * where the two are not compared (another scope, another unit, percentages, a result
 * of 0): bars would compare them all the same.
 */
export function yearBarsOf(chain: YearChain): YearBars | null {
  const change = drawnChangeOf(chain)
  if (change === null) return null
  const promised = 1 + change
  const reached = reachedOf(chain)
  const longest = Math.max(1, promised, reached ?? 0)
  return {
    before: 1 / longest,
    promised: promised / longest,
    reached: reached === null ? null : Math.max(0, reached) / longest,
  }
}

export interface FigureBar {
  readonly figure: ReviewedFigure
  /** The length of its bar: the share of the whole, or of the largest. */
  readonly share: Share
}

/** Figures of a section that may be drawn side by side. */
export interface FigureBars {
  /** `parts`: shares of a whole, drawn up to 100 %; `alike`: the same unit in the same sentence. */
  readonly kind: 'parts' | 'alike'
  /** The largest first. */
  readonly bars: readonly FigureBar[]
}

const NAMES_A_SHARE = /(?:率|比例|比重|占比)$/u
const NAMES_A_CHANGE = /增长|增速|增幅|下降|减少|降幅/u
const LEAST_ALIKE = 3

/** True for a figure that is a part of a whole. Growth of 30 % is none: only the name tells them apart. */
function isPartOfWhole({ unit, name, review }: Indicator): boolean {
  const isWithin = review !== null && review.value >= 0 && review.value <= 100
  return isWithin && unit.id === 'percent' && NAMES_A_SHARE.test(name.zh) && !NAMES_A_CHANGE.test(name.zh)
}

function barsOf(kind: FigureBars['kind'], figures: readonly ReviewedFigure[], whole: number): FigureBars {
  const bars = figures.map((figure) => ({ figure, share: figure.review.value / whole }))
  return { kind, bars: bars.sort((a, b) => b.share - a.share) }
}

/**
 * The groups of a section's figures that make a picture: two or more shares of a
 * whole, and three or more figures of one unit in one paragraph. Figures of
 * different units are never drawn against each other. Empty when nothing fits.
 */
export function figureBarsOf(figures: readonly ReviewedFigure[]): readonly FigureBars[] {
  const parts = figures.filter(({ indicator }) => isPartOfWhole(indicator))
  const groups = new Map<string, ReviewedFigure[]>()
  for (const figure of figures) {
    const { indicator, review } = figure
    if (indicator.unit.id === 'percent' || review.value <= 0) continue
    const key = `${review.paragraphId} ${indicator.unit.id}`
    groups.set(key, [...(groups.get(key) ?? []), figure])
  }
  const alike = [...groups.values()]
    .filter((group) => group.length >= LEAST_ALIKE)
    .map((group) => barsOf('alike', group, Math.max(...group.map(({ review }) => review.value))))
  return parts.length < 2 ? alike : [barsOf('parts', parts, 100), ...alike]
}
