import { toDisplayText } from '../domain/display-text'
import type { Quote } from '../domain/text'
import styles from './quoted-paragraph.module.css'

interface QuotedParagraphProps {
  /** The paragraph as published; shown with full-width marks, one character for one, so that the offsets hold. */
  text: string
  /** The words to mark. Null marks nothing, and a quote that is not at its place is not marked. */
  quote: Quote | null
}

/** A paragraph of the report in its own words and language, with a quote marked in its place. */
export function QuotedParagraph({ text, quote }: QuotedParagraphProps) {
  const shown = toDisplayText(text)
  const isAtPlace = quote !== null && text.slice(quote.start, quote.end) === quote.text
  return (
    <blockquote lang="zh-CN" className={styles.paragraph}>
      {!isAtPlace ? (
        shown
      ) : (
        <>
          {shown.slice(0, quote.start)}
          <mark>{shown.slice(quote.start, quote.end)}</mark>
          {shown.slice(quote.end)}
        </>
      )}
    </blockquote>
  )
}
