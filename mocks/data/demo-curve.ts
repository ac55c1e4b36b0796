import type { DemoCourse, DemoShape } from './demo-plan'

/** How much of the work falls to each month, January first; only the proportions count. */
const MONTH_WEIGHTS: Readonly<Record<DemoShape, readonly number[]>> = {
  steady: [0.8, 0.8, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1],
  'late-rush': [0.2, 0.2, 0.4, 0.5, 0.6, 0.8, 0.9, 1, 1.2, 1.6, 2, 2],
  stepwise: [0.02, 0.02, 1, 0.02, 0.02, 1, 0.02, 0.02, 1, 0.02, 0.02, 1],
  stalled: [1.1, 1.2, 1.4, 1.3, 1, 0.5, 0.1, 0.05, 0.05, 0.3, 0.5, 0.6],
}

/** How far a month may stray from its weight, either way: 0.2 is 20 %. */
const STRAY = 0.2

function roundTo(step: number, value: number): number {
  return Number((Math.round(value / step) * step).toFixed(2))
}

/**
 * The count at the end of each month of the year, January first: never
 * decreasing, passing exactly through the course's points (an earlier one,
 * September, and `december`), shaped and slightly uneven in between.
 */
export function monthlyCounts(course: DemoCourse, december: number, random: () => number): number[] {
  const weights = MONTH_WEIGHTS[course.shape].map((weight) => weight * (1 - STRAY + 2 * STRAY * random()))
  const points: (readonly [month: number, value: number])[] = [
    ...(course.earlier ? [course.earlier] : []),
    [9, course.september],
    [12, december],
  ]
  const counts: number[] = []
  let [fromMonth, fromValue] = [0, 0]
  for (const [month, value] of points) {
    const stretch = weights.slice(fromMonth, month)
    const whole = stretch.reduce((sum, weight) => sum + weight, 0)
    let part = 0
    for (const weight of stretch) {
      part += weight
      counts.push(roundTo(course.step ?? 1, fromValue + ((value - fromValue) * part) / whole))
    }
    ;[fromMonth, fromValue] = [month, value]
  }
  return counts
}
