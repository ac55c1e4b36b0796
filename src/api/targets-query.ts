import { queryOptions } from '@tanstack/react-query'
import { TARGETS_PATH } from './paths'
import { readDocument } from './read'

/** Every target of the report; the same for each dataset. */
export function targetsQuery() {
  return queryOptions({
    queryKey: ['targets'],
    queryFn: ({ signal }) =>
      readDocument(TARGETS_PATH, signal, (contract, document) => contract.toTargets(document, TARGETS_PATH)),
  })
}
