import { reviewedOf } from './comparison'
import { toDisplayText } from './display-text'
import { isQuantity } from './in-force'
import { onlyPlaceOf, placeOf, runsOf, type Segment, type Span } from './marked-text'
import type { Indicator, Measure, Paragraph, ReviewFigure, Translation, WorkReport } from './report'
import type { QuantityTarget, Target } from './target'
import type { Bilingual, Quote } from './text'

/** What is marked in a paragraph. */
export type Marked =
  | { readonly kind: 'promise'; readonly targetId: string }
  /** A figure of the review; `targetId` is the target that takes it up, null when none does. */
  | { readonly kind: 'figure'; readonly indicatorId: string; readonly targetId: string | null }
  /** A measure's lead sentence, which is its title. */
  | { readonly kind: 'lead' }
export type ReportMark = Span & Marked

/** A paragraph in one language, cut for drawing. */
export interface MarkedText {
  readonly runs: readonly Segment<ReportMark>[]
  /** The ids of the targets whose words are not found in it: named below it, not lost. */
  readonly unplaced: readonly string[]
}

/** A target and the review's figure that speaks of the same thing, or of nearly the same. */
export interface Counterpart {
  readonly target: QuantityTarget
  readonly indicator: Indicator
  readonly review: ReviewFigure
  readonly isSame: boolean
}

export interface LivingParagraph {
  readonly id: string
  readonly chinese: MarkedText
  /** Null without a translation. */
  readonly english: MarkedText | null
  readonly counterparts: readonly Counterpart[]
}

export interface LivingSection {
  /** Its place in the address; never that of a paragraph. */
  readonly id: string
  readonly kind: 'review' | 'requirements' | 'area' | 'government'
  readonly areaId: number | null
  /** Null for the introduction. */
  readonly title: Bilingual | null
  readonly paragraphs: readonly LivingParagraph[]
  readonly targetIds: readonly string[]
  /** How many figures of the review stand in it. */
  readonly figureCount: number
}

/** Sections under a common heading, or under that of the chapter. */
export interface LivingGroup {
  readonly title: Bilingual | null
  readonly sections: readonly LivingSection[]
}

export interface LivingChapter {
  readonly id: 'review' | 'outlook'
  readonly title: Bilingual
  readonly motto: Bilingual
  readonly groups: readonly LivingGroup[]
}

/** The report to be read, with every promise and every figure of the review marked in its place. */
export interface LivingReport {
  readonly chapters: readonly LivingChapter[]
  /** The ids of the targets whose paragraph the report does not have. */
  readonly strays: readonly string[]
}

interface Sources {
  readonly report: WorkReport
  readonly targets: readonly Target[]
  readonly indicators: readonly Indicator[]
  /** Empty when there is no English. */
  readonly translations: readonly Translation[]
}

function counterpartsIn({ targets, indicators }: Sources): readonly Counterpart[] {
  return targets.flatMap((target) => {
    const before = isQuantity(target) ? reviewedOf(target, indicators) : null
    return isQuantity(target) && before !== null ? [{ target, ...before }] : []
  })
}

function leadOf(text: string, title: string, stop: string): ReportMark[] {
  const sentence = `${title}${stop}`
  const starts = title !== '' && text.startsWith(sentence)
  return starts ? [{ kind: 'lead', start: 0, end: sentence.length }] : []
}

/** What stands between two promises of one sentence (、完工600部) belongs to neither. */
function withoutSeparators(runs: readonly Segment<ReportMark>[]): Segment<ReportMark>[] {
  return runs.flatMap((run) => {
    const [separator = ''] = /^[、，；,;\s]+/u.exec(run.text) ?? []
    const isRest = run.owner !== null && run.owner.start < run.start
    if (!isRest || separator === '' || separator === run.text) return [run]
    const between = { ...run, text: separator, owner: null, ending: [] }
    return [between, { ...run, text: run.text.slice(separator.length), start: run.start + separator.length }]
  })
}

/** What is marked in a paragraph, and its words in both languages. */
interface Wording {
  readonly mark: Marked
  readonly quote: Quote
  readonly inEnglish: string
}

function markedText(
  text: string,
  leads: readonly ReportMark[],
  placed: readonly { readonly mark: Marked; readonly place: Span | null }[],
): MarkedText {
  const marks = placed.flatMap(({ mark, place }) => (place === null ? [] : [{ ...mark, ...place }]))
  const missing = placed.filter(({ place }) => place === null).map(({ mark }) => mark)
  return {
    runs: withoutSeparators(runsOf<ReportMark>(text, [...leads, ...marks])),
    unplaced: missing.flatMap((mark) => (mark.kind === 'promise' ? [mark.targetId] : [])),
  }
}

function inBothLanguages(
  { id, text }: Paragraph,
  title: Bilingual | null,
  wordings: readonly Wording[],
  translation: Translation | undefined,
): Pick<LivingParagraph, 'id' | 'chinese' | 'english'> {
  // One character for one: the quotes' offsets hold in what is shown.
  const chinese = markedText(
    toDisplayText(text),
    leadOf(text, title?.zh ?? '', '。'),
    wordings.map(({ mark, quote }) => ({ mark, place: placeOf(text, quote) })),
  )
  if (translation === undefined) return { id, chinese, english: null }
  const english = markedText(
    translation.text,
    leadOf(translation.text, title?.en ?? '', '.'),
    wordings.map(({ mark, inEnglish }) => ({ mark, place: onlyPlaceOf(translation.text, inEnglish) })),
  )
  return { id, chinese, english }
}

/** Draws one paragraph of the review or of the outlook after another, from one set of sources. */
function paragraphMaker(sources: Sources) {
  const { targets, indicators } = sources
  const counterparts = counterpartsIn(sources)
  const translations = new Map(sources.translations.map((translation) => [translation.id, translation]))
  const takenUpBy = (indicatorId: string) => {
    const found = counterparts.filter(({ indicator }) => indicator.id === indicatorId)
    return (found.find(({ isSame }) => isSame) ?? found[0])?.target.id ?? null
  }
  const review = (paragraph: Paragraph): LivingParagraph => {
    const translation = translations.get(paragraph.id)
    const wordings = indicators.flatMap(({ id, review }): Wording[] => {
      if (review?.paragraphId !== paragraph.id) return []
      const words = translation?.figures.find(({ indicatorId }) => indicatorId === id)
      const mark = { kind: 'figure' as const, indicatorId: id, targetId: takenUpBy(id) }
      return [{ mark, quote: review.quote, inEnglish: words?.text ?? '' }]
    })
    return {
      ...inBothLanguages(paragraph, null, wordings, translation),
      counterparts: counterparts.filter(({ review }) => review.paragraphId === paragraph.id),
    }
  }
  const outlook = (paragraph: Paragraph | Measure): LivingParagraph => {
    const promises = targets.filter(({ measureId }) => measureId === paragraph.id)
    const wordings = promises.map(({ id, quote, quoteInEnglish }) => ({
      mark: { kind: 'promise' as const, targetId: id },
      quote,
      inEnglish: quoteInEnglish,
    }))
    const title = 'title' in paragraph ? paragraph.title : null
    return {
      ...inBothLanguages(paragraph, title, wordings, translations.get(paragraph.id)),
      counterparts: counterparts.filter(({ target }) => target.measureId === paragraph.id),
    }
  }
  return { review, outlook }
}

/**
 * The report section by section, with each promise and each figure of the review
 * marked in its own words, in Chinese (by the quote's offsets) and in our English
 * (by the quote's only place), and with what 2023 and 2024 say of the same thing.
 *
 * Words that are not where the record says are not marked; a promise of which that
 * is true is listed in `unplaced`, one whose paragraph does not exist in `strays`.
 * Never throws.
 *
 * Source: issue 3, "The living report".
 */
export function livingReportOf(sources: Sources): LivingReport {
  const { review, outlook } = sources.report
  const make = paragraphMaker(sources)
  const section = (
    kind: LivingSection['kind'],
    id: string,
    title: Bilingual | null,
    paragraphs: readonly LivingParagraph[],
    areaId: number | null = null,
  ): LivingSection => {
    const ids = new Set(paragraphs.map((paragraph) => paragraph.id))
    const own = kind === 'review' ? [] : sources.targets.filter(({ measureId }) => ids.has(measureId))
    const figures =
      kind === 'review' ? sources.indicators.filter(({ review }) => ids.has(review?.paragraphId ?? '')) : []
    return {
      kind,
      id,
      title,
      paragraphs,
      areaId,
      targetIds: own.map((target) => target.id),
      figureCount: figures.length,
    }
  }
  const work = outlook.areas.map((one, index) =>
    section('area', `work-${index + 1}`, one.title, one.measures.map(make.outlook), one.areaId),
  )
  const { government } = outlook
  const preface = [
    section('requirements', 'requirements', outlook.requirementsTitle, [make.outlook(outlook.requirements)]),
    section('requirements', 'emphases', outlook.emphasesTitle, outlook.emphases.map(make.outlook)),
  ]
  const own = section('government', 'government', government.title, government.measures.map(make.outlook))
  const reviewed = [
    section('review', 'introduction', null, [make.review(review.introduction)]),
    ...review.sections.map((one, index) =>
      section('review', `review-${index + 1}`, one.title, one.paragraphs.map(make.review)),
    ),
  ]
  const found = new Set([...preface, ...work, own].flatMap(({ targetIds }) => targetIds))
  return {
    chapters: [
      {
        id: 'review',
        title: review.title,
        motto: review.motto,
        groups: [{ title: null, sections: reviewed }],
      },
      {
        id: 'outlook',
        title: outlook.title,
        motto: outlook.motto,
        groups: [
          { title: null, sections: preface },
          { title: outlook.workTitle, sections: work },
          { title: null, sections: [own] },
        ],
      },
    ],
    strays: sources.targets.map(({ id }) => id).filter((id) => !found.has(id)),
  }
}
