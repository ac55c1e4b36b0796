import { queryOptions } from '@tanstack/react-query'
import { evidencePath } from './paths'
import { readDocument } from './read'

/** What is known of the measures without a number, in one dataset. */
export function evidenceQuery(dataset: string) {
  const path = evidencePath(dataset)
  return queryOptions({
    queryKey: ['evidence', dataset],
    queryFn: ({ signal }) =>
      readDocument(path, signal, (contract, document) => contract.toEvidence(document, path)),
  })
}
