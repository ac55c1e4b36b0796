import type { ReportWire } from '../../src/api/wire'

type MeasureWire = ReportWire['outlook']['government']['measures'][number]

/** A measure's title is its lead sentence: up to the first full stop, without it. */
function leadSentenceOf(text: string): string {
  const stop = text.indexOf('。')
  return stop === -1 ? text : text.slice(0, stop)
}

/** A measure from its verbatim text and our own English for its lead sentence. */
export function measureOf(id: string, titleInEnglish: string, text: string): MeasureWire {
  return { id, text, title: { zh: leadSentenceOf(text), en: titleInEnglish } }
}

/** Every measure of the eleven areas and of the section on government, in report order. */
export function measuresOf(report: ReportWire): readonly MeasureWire[] {
  return [...report.outlook.areas, report.outlook.government].flatMap((section) => section.measures)
}

/** Every paragraph of the report by its id: `r0`, `r1.1`, `q1`, `e1`, `7.2`, `g4`. */
export function paragraphsOf(report: ReportWire): ReadonlyMap<string, string> {
  const { review, outlook } = report
  const paragraphs = [
    review.introduction,
    ...review.sections.flatMap((section) => section.paragraphs),
    outlook.requirements,
    ...outlook.emphases,
    ...measuresOf(report),
  ]
  return new Map(paragraphs.map(({ id, text }) => [id, text]))
}
