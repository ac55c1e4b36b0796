/**
 * The plan of the made-up year: how each target with a number is to fare in the
 * demo. Nothing here is a fact, but for two in-year points that were published
 * (paediatrics in May, meal points in June) and the ends of the year, which
 * demo-generator.ts takes from published.ts.
 */

/** The shape of a year: even months, most of it at the end, in jumps, or coming to a halt. */
export type DemoShape = 'steady' | 'late-rush' | 'stepwise' | 'stalled'

export interface DemoCourse {
  readonly shape: DemoShape
  /** Where the count stands on 30 September, in the target's unit (points: the rise so far). */
  readonly september: number
  /** Where it stands on 31 December; `published` takes the published result of the same scope. */
  readonly december: number | 'published'
  /** An earlier point that the count passes through: a month's end and where it stands then. */
  readonly earlier?: readonly [month: number, value: number]
  /** Figures are multiples of this; 1 when left out. */
  readonly step?: number
  /** Months without a report, first and last; the work goes on meanwhile. */
  readonly silent?: readonly [first: number, last: number]
  /** Months in which only a wording is reported, first and last. */
  readonly wordsOnly?: readonly [first: number, last: number]
  /** A month whose first report was corrected later, on `on`. */
  readonly revised?: { readonly month: number; readonly first: number; readonly on: string }
}

const published = 'published'

export const DEMO_COURSES: Readonly<Record<string, DemoCourse>> = {
  // Area 1
  'land-reduction': { shape: 'steady', september: 4.8, december: published, step: 0.1 },
  'back-alleys': { shape: 'steady', september: 1360, december: 1688 },
  'subcentre-investment': { shape: 'steady', september: 75_600_000_000, december: published, step: 1e8 },
  // Area 2
  'school-places': {
    shape: 'stepwise',
    earlier: [6, 8_400],
    september: 31_600, // a school year begins
    december: published,
    step: 100,
  },
  // Area 6
  'culture-events': { shape: 'steady', september: 12_100, december: published, step: 10 },
  // Area 7
  'compounds-started': {
    shape: 'steady',
    september: 246,
    december: 322,
    revised: { month: 6, first: 171, on: '2024-08-12' },
  },
  'compounds-completed': { shape: 'late-rush', september: 134, december: 203 },
  'lifts-started': { shape: 'steady', september: 752, december: 1046 },
  'lifts-completed': { shape: 'stalled', september: 318, december: 431 },
  'rental-withdrawal': { shape: 'late-rush', september: 1262, december: published },
  'dilapidated-buildings': {
    shape: 'stepwise',
    september: 141_000,
    december: 203_000,
    step: 1000,
    wordsOnly: [1, 9],
  },
  'old-factories': { shape: 'stepwise', september: 33, december: 41 },
  'parking-new': { shape: 'late-rush', september: 8_650, december: 14_300, step: 10 },
  'parking-shared': { shape: 'steady', september: 7_550, december: 10_300, step: 10 },
  'traffic-lights': { shape: 'stalled', september: 190, december: 402, silent: [7, 9] },
  'waste-sorting': { shape: 'steady', september: 1010, december: 1231 },
  'property-projects': { shape: 'late-rush', september: 38, december: 84 },
  // Area 8
  farmland: { shape: 'late-rush', september: 76_400, december: 121_500, step: 100 },
  // Area 9
  'pipe-cleaning': {
    shape: 'stepwise',
    earlier: [5, 10_420],
    september: 10_420,
    december: 10_420,
    step: 10,
  },
  'renewables-share': { shape: 'steady', september: 0.38, december: 0.53, step: 0.01 },
  greenways: { shape: 'late-rush', september: 98, december: 152 },
  'borderless-parks': { shape: 'stepwise', september: 15, december: 21 },
  // Area 10
  'urban-jobs': { shape: 'steady', september: 226_000, december: published, step: 100 },
  'hard-to-employ': { shape: 'stalled', september: 65_800, december: 84_300, step: 100 },
  'rural-insured': {
    shape: 'steady',
    earlier: [6, 20_200],
    september: 30_600,
    december: 40_900,
    step: 100,
    silent: [7, 9],
  },
  'medical-groups': { shape: 'stepwise', september: 8, december: 9 },
  paediatrics: { shape: 'steady', earlier: [5, 70], september: 91, december: published },
  'lab-recognition': { shape: 'stepwise', september: 184, december: 186 },
  'exam-recognition': { shape: 'stepwise', september: 264, december: 304 },
  'childcare-places': { shape: 'steady', september: 12_700, december: published, step: 100 },
  'home-care-beds': { shape: 'steady', september: 1690, december: 2214 },
  'mutual-aid-points': { shape: 'late-rush', september: 126, december: 214 },
  'meal-points': { shape: 'stepwise', earlier: [6, 300], september: 300, december: published },
  'rental-housing': { shape: 'late-rush', september: 46_300, december: published, step: 100 },
  'housing-completed': { shape: 'stepwise', september: 64_800, december: published, step: 100 },
  'disability-homes': { shape: 'late-rush', september: 30, december: 52, silent: [1, 9] },
  // Area 11
  'old-pipelines': { shape: 'late-rush', september: 838, december: 1112 },
}
