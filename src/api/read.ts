import { ApiError } from './api-error'
import { getJson } from './client'

type Contract = typeof import('./contract')

async function loadContract(path: string): Promise<Contract> {
  try {
    return await import('./contract')
  } catch {
    throw new ApiError('network', path)
  }
}

/**
 * Fetches a document and reads it through the contract. The contract and its
 * schemas are a file of their own: it loads beside the first answer, so that the
 * frame of the page need not wait for it.
 */
export async function readDocument<T>(
  path: string,
  signal: AbortSignal,
  read: (contract: Contract, document: unknown) => T,
): Promise<T> {
  const [document, contract] = await Promise.all([getJson(path, signal), loadContract(path)])
  return read(contract, document)
}
