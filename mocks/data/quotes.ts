import type { Quote } from '../../src/domain/text'

/**
 * Where `words` stand in a paragraph. Offsets count UTF-16 units, `end` is
 * exclusive. Throws when the words are missing or stand there twice: a quote
 * that cannot be pointed at is an error in the data.
 */
export function locateQuote(paragraphId: string, text: string, words: string): Quote {
  const start = text.indexOf(words)
  if (start === -1) throw new Error(`“${words}” is not in paragraph ${paragraphId}`)
  if (text.includes(words, start + 1)) throw new Error(`“${words}” stands twice in paragraph ${paragraphId}`)
  return { text: words, start, end: start + words.length }
}
