import { queryOptions } from '@tanstack/react-query'
import { metaPath } from './paths'
import { readDocument } from './read'

/** What a dataset is: its name, whether it is made up, its dates. */
export function metaQuery(dataset: string) {
  const path = metaPath(dataset)
  return queryOptions({
    queryKey: ['meta', dataset],
    queryFn: ({ signal }) =>
      readDocument(path, signal, (contract, document) => contract.toMeta(document, path)),
  })
}
