import { queryOptions } from '@tanstack/react-query'
import { TRANSLATION_PATH } from './paths'
import { readDocument } from './read'

/** The report's paragraphs in English. */
export function translationQuery() {
  return queryOptions({
    queryKey: ['translation'],
    queryFn: ({ signal }) =>
      readDocument(TRANSLATION_PATH, signal, (contract, document) =>
        contract.toTranslations(document, TRANSLATION_PATH),
      ),
  })
}
