import { queryOptions } from '@tanstack/react-query'
import { observationsPath } from './paths'
import { readDocument } from './read'

/** Every observation of a dataset. */
export function observationsQuery(dataset: string) {
  const path = observationsPath(dataset)
  return queryOptions({
    queryKey: ['observations', dataset],
    queryFn: ({ signal }) =>
      readDocument(path, signal, (contract, document) => contract.toObservations(document, path)),
  })
}
