import type { Translation } from '../../domain/report'

/** The report's words in English, as far as they are there. */
export interface EnglishWords {
  /** By indicator: the words that carry its figure. */
  readonly figures: ReadonlyMap<string, string>
  /** By paragraph. */
  readonly paragraphs: ReadonlyMap<string, string>
}

export function englishWordsOf(translations: readonly Translation[]): EnglishWords {
  return {
    figures: new Map(
      translations.flatMap(({ figures }) => figures.map(({ indicatorId, text }) => [indicatorId, text])),
    ),
    paragraphs: new Map(translations.map(({ id, text }) => [id, text])),
  }
}
