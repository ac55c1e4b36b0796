import { queryOptions } from '@tanstack/react-query'
import { INDICATORS_PATH } from './paths'
import { readDocument } from './read'

/** The indicators, with the review's figures for the year before. */
export function indicatorsQuery() {
  return queryOptions({
    queryKey: ['indicators'],
    queryFn: ({ signal }) =>
      readDocument(INDICATORS_PATH, signal, (contract, document) =>
        contract.toIndicators(document, INDICATORS_PATH),
      ),
  })
}
