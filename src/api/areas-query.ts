import { queryOptions } from '@tanstack/react-query'
import { AREAS_PATH } from './paths'
import { readDocument } from './read'

/** The work areas, in the report's order. */
export function areasQuery() {
  return queryOptions({
    queryKey: ['areas'],
    queryFn: ({ signal }) =>
      readDocument(AREAS_PATH, signal, (contract, document) => contract.toAreas(document, AREAS_PATH)),
  })
}
