import { ambitionOf, type Ambition } from './ambition'
import { comparisonOf, reviewedOf, type Comparison } from './comparison'
import { figureOf, seriesOf } from './datum'
import type { IsoDate } from './calendar'
import { isQuantity } from './in-force'
import type { Observation } from './observation'
import type { Assessment } from './assessment'
import type { Indicator, Paragraph, ReviewFigure, WorkReport } from './report'
import type { QuantityTarget } from './target'
import type { Bilingual } from './text'
import type { TrackedTarget } from './tracked'

/** One promise beside the figure of the year before: result → target → so far → published outcome. */
export interface YearChain {
  readonly target: QuantityTarget
  readonly assessment: Assessment
  readonly indicator: Indicator
  readonly review: ReviewFigure
  readonly comparison: Comparison
  /** Why it is not compared, where the two count different things; null where they count the same. */
  readonly note: Bilingual | null
  readonly ambition: Ambition
  /** The newest figure of the target's year but for the published outcome; null without one. */
  readonly soFar: Observation | null
  /** The figure that closes the year, published and counting the same; null as long as there is none. */
  readonly outcome: Observation | null
}

/** A figure of the review, and the promises of the next year that take it up. */
export interface ReviewedFigure {
  readonly indicator: Indicator
  readonly review: ReviewFigure
  readonly chains: readonly YearChain[]
}

export interface ReviewedSection {
  /** Null for figures whose paragraph the review does not have. */
  readonly id: string | null
  readonly title: Bilingual | null
  readonly paragraphs: readonly Paragraph[]
  /** In the report's order. */
  readonly figures: readonly ReviewedFigure[]
}

/**
 * The outcome that was published for a target by the as-of date: a final figure of
 * the target's own year and scope, dated on or after its due date. Demo data never
 * are one. Null without one.
 */
export function publishedOutcomeOf(series: readonly Observation[], due: IsoDate): Observation | null {
  const outcomes = series.filter(
    (one) =>
      one.standing === 'final' && one.source.kind !== 'demo' && one.date >= due && figureOf(one) !== null,
  )
  return outcomes.at(-1) ?? null
}

type Histories = ReadonlyMap<string, readonly Observation[]>

function chainOf(
  { target, assessment }: TrackedTarget,
  indicators: readonly Indicator[],
  histories: Histories,
): YearChain | null {
  const before = isQuantity(target) ? reviewedOf(target, indicators) : null
  if (!isQuantity(target) || before === null) return null
  const comparison = comparisonOf(target, indicators, assessment)
  const series = seriesOf(target, histories.get(target.id) ?? [], assessment.asOf)
  const outcome = publishedOutcomeOf(series, assessment.due)
  return {
    target,
    assessment,
    indicator: before.indicator,
    review: before.review,
    comparison,
    note: before.isSame ? null : (target.relatedIndicator?.note ?? null),
    ambition: ambitionOf(comparison),
    soFar: series.filter((one) => one !== outcome).at(-1) ?? null,
    outcome,
  }
}

/** The promises that have a figure of the year before in the review, in the report's order. */
export function yearChainsOf(
  tracked: readonly TrackedTarget[],
  indicators: readonly Indicator[],
  histories: Histories,
): readonly YearChain[] {
  return tracked.flatMap((one) => chainOf(one, indicators, histories) ?? [])
}

/**
 * The review's sections in its order, each with its figures: a figure belongs where
 * its paragraph stands. One whose paragraph is in no section comes last, under no
 * title; it is never dropped. Sections without figures stay.
 *
 * Source: issue 3, point 2.
 */
export function reviewSectionsOf(
  report: WorkReport,
  indicators: readonly Indicator[],
  chains: readonly YearChain[],
): readonly ReviewedSection[] {
  const figures = indicators.flatMap((indicator): ReviewedFigure[] => {
    const { review } = indicator
    if (review === null) return []
    return [{ indicator, review, chains: chains.filter((one) => one.indicator.id === indicator.id) }]
  })
  const sectionOf = new Map(
    report.review.sections.flatMap(({ id, paragraphs }) =>
      paragraphs.map((paragraph) => [paragraph.id, id] as const),
    ),
  )
  const inSection = (id: string | undefined) =>
    figures.filter(({ review }) => sectionOf.get(review.paragraphId) === id)
  const strays = inSection(undefined)
  const sections = report.review.sections.map((section) => ({ ...section, figures: inSection(section.id) }))
  return strays.length === 0
    ? sections
    : [...sections, { id: null, title: null, paragraphs: [], figures: strays }]
}

/** The words before a title's first comma or semicolon in Chinese, and before its first semicolon in English: what it is called where there is little room. */
export function openingOf(title: Bilingual): Bilingual {
  return { zh: title.zh.split(/[,，;；]/u)[0] ?? '', en: title.en.split(';')[0] ?? '' }
}

/** The first sentence of a paragraph in either language, with its stop; the whole of a text that has none. */
export function firstSentenceOf(text: string): string {
  return /^.+?(?:。|\.(?=\s|$))/su.exec(text)?.[0] ?? text
}
