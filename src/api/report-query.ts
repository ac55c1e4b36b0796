import { queryOptions } from '@tanstack/react-query'
import { REPORT_PATH } from './paths'
import { readDocument } from './read'

/** The work report's text. */
export function reportQuery() {
  return queryOptions({
    queryKey: ['report'],
    queryFn: ({ signal }) =>
      readDocument(REPORT_PATH, signal, (contract, document) => contract.toReport(document, REPORT_PATH)),
  })
}
