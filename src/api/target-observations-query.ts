import { queryOptions } from '@tanstack/react-query'
import { targetObservationsPath } from './paths'
import { readDocument } from './read'

/** The observations of one target in a dataset. */
export function targetObservationsQuery(dataset: string, targetId: string) {
  const path = targetObservationsPath(dataset, targetId)
  return queryOptions({
    queryKey: ['observations', dataset, targetId],
    queryFn: ({ signal }) =>
      readDocument(path, signal, (contract, document) => contract.toObservations(document, path, targetId)),
  })
}
