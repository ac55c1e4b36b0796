import type {
  Area,
  DatasetCard,
  Indicator,
  Paragraph,
  Translation,
  WorkReport,
  WorkSection,
} from '../domain/report'
import { linkOf, quoteFaults, toDay } from './contract-common'
import type { Reading } from './read-document'
import type { AreaWire, IndicatorWire, MetaWire, ReportWire, TranslationWire } from './wire'

/** Wire → domain. */
export function areaOf(wire: AreaWire): Reading<Area> {
  return {
    ok: true,
    record: {
      id: wire.id,
      title: wire.title,
      shortName: wire.short_name,
      pinyin: wire.pinyin ?? '',
      measures: wire.measures,
    },
  }
}

/** Wire → domain. */
export function indicatorOf({ id, name, unit, review }: IndicatorWire): Reading<Indicator> {
  const fault = review === null ? undefined : quoteFaults(review.quote, 'review.quote')[0]
  if (fault !== undefined) return { ok: false, fault }
  return {
    ok: true,
    record: {
      id,
      name,
      unit,
      review: review && {
        year: review.year,
        value: review.value,
        qualifier: review.qualifier,
        paragraphId: review.paragraph_id,
        quote: review.quote,
      },
    },
  }
}

/** Wire → domain. Words that stand in the paragraph twice, or not at all, could mark the wrong place. */
export function translationOf({ id, text, figures }: TranslationWire): Reading<Translation> {
  const lost = figures.findIndex((figure) => text.split(figure.text).length !== 2)
  if (lost >= 0) return { ok: false, fault: { field: `figures.${lost}.text`, problem: 'quote-mismatch' } }
  return {
    ok: true,
    record: {
      id,
      text,
      figures: figures.map((figure) => ({ indicatorId: figure.indicator_id, text: figure.text })),
    },
  }
}

/** Wire → domain. */
export function reportOf(wire: ReportWire): WorkReport {
  const { review, outlook } = wire
  return {
    id: wire.id,
    year: wire.year,
    title: wire.title,
    subtitle: wire.subtitle,
    source: { name: wire.source.name, url: linkOf(wire.source.url, 'source.url').url },
    review,
    outlook: {
      title: outlook.title,
      motto: outlook.motto,
      requirementsTitle: outlook.requirements_title,
      requirements: outlook.requirements,
      emphasesTitle: outlook.emphases_title,
      emphases: outlook.emphases,
      workTitle: outlook.work_title,
      areas: outlook.areas.map(workSectionOf),
      government: workSectionOf(outlook.government),
    },
  }
}

function workSectionOf(wire: ReportWire['outlook']['government']): WorkSection {
  return { areaId: wire.area_id, title: wire.title, measures: wire.measures }
}

/** The first id that two paragraphs of the review, or two measures, share: a quote could mark either. Null when none. */
export function repeatedIdOf({ review, outlook }: WorkReport): string | null {
  const paragraphs = [review.introduction, ...review.sections.flatMap((section) => section.paragraphs)]
  const measures = [...outlook.areas, outlook.government].flatMap((section) => section.measures)
  return repeatedIn(paragraphs) ?? repeatedIn(measures)
}

function repeatedIn(paragraphs: readonly Paragraph[]): string | null {
  const seen = new Set<string>()
  return paragraphs.find(({ id }) => seen.has(id) || !seen.add(id))?.id ?? null
}

/** Wire → domain. */
export function datasetCardOf(wire: MetaWire): DatasetCard {
  return {
    id: wire.dataset,
    name: wire.name,
    note: wire.note,
    isDemo: wire.is_demo,
    year: wire.year,
    opensAsOf: toDay(wire.opens_as_of),
    dataDate: toDay(wire.data_date),
  }
}
