import type { TranslationWire } from '../../src/api/wire'
import { indicators } from './indicators'
import { report } from './report'
import { figureInEnglishParagraph, reportInEnglish } from './report-english'
import { paragraphsOf } from './report-text'

function figuresIn(paragraphId: string): TranslationWire['figures'] {
  return indicators.flatMap(({ id, review }) => {
    const text = figureInEnglishParagraph[id]
    return review?.paragraph_id === paragraphId && text !== undefined ? [{ indicator_id: id, text }] : []
  })
}

/** Every paragraph in our own English, in the report's order. */
export const translations: readonly TranslationWire[] = [...paragraphsOf(report).keys()].map((id) => {
  const text = reportInEnglish[id]
  if (text === undefined) throw new Error(`Paragraph ${id} has no English`)
  return { id, text, figures: figuresIn(id) }
})
