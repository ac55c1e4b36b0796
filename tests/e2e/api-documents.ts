import type { APIRequestContext } from '@playwright/test'

/** What the server says, read beside the page: the yardstick for what the page shows. Only the fields that tests use. */

interface TargetRecord {
  readonly id: string
  readonly measure_id: string
  readonly name: { readonly zh: string; readonly en: string }
  readonly quote: { readonly text: string; readonly start: number; readonly end: number }
  readonly quantity: { readonly value: number } | null
}

interface ObservationRecord {
  readonly id: string
  readonly date: string
  readonly year: number
  readonly value: number | null
  readonly scope: string
  readonly revision_of: string | null
}

interface ReportRecord {
  readonly outlook: {
    readonly areas: readonly {
      readonly measures: readonly { readonly id: string; readonly text: string }[]
    }[]
  }
}

async function read<Document>(request: APIRequestContext, path: string): Promise<Document> {
  const response = await request.get(`api/v1/reports/2024/${path}`)
  return (await response.json()) as Document
}

export async function targetsOf(request: APIRequestContext): Promise<readonly TargetRecord[]> {
  return (await read<{ records: TargetRecord[] }>(request, 'targets.json')).records
}

export async function observationsOf(
  request: APIRequestContext,
  dataset: string,
  target: string,
): Promise<readonly ObservationRecord[]> {
  const path = `datasets/${dataset}/targets/${target}/observations.json`
  return (await read<{ records: ObservationRecord[] }>(request, path)).records
}

/** The text of each measure of the eleven areas, by its id. */
export async function measureTextsOf(request: APIRequestContext): Promise<ReadonlyMap<string, string>> {
  const { outlook } = await read<ReportRecord>(request, 'report.json')
  return new Map(outlook.areas.flatMap(({ measures }) => measures).map(({ id, text }) => [id, text]))
}
