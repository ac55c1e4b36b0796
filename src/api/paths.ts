/** The documents of the API, relative to its base. */

const REPORT = 'reports/2024'

export const REPORT_PATH = `${REPORT}/report.json`
export const TRANSLATION_PATH = `${REPORT}/report-en.json`
export const AREAS_PATH = `${REPORT}/areas.json`
export const INDICATORS_PATH = `${REPORT}/indicators.json`
export const TARGETS_PATH = `${REPORT}/targets.json`

export function metaPath(dataset: string): string {
  return `${datasetPath(dataset)}/meta.json`
}

export function observationsPath(dataset: string): string {
  return `${datasetPath(dataset)}/observations.json`
}

export function evidencePath(dataset: string): string {
  return `${datasetPath(dataset)}/evidence.json`
}

export function targetObservationsPath(dataset: string, targetId: string): string {
  return `${datasetPath(dataset)}/targets/${encodeURIComponent(targetId)}/observations.json`
}

function datasetPath(dataset: string): string {
  return `${REPORT}/datasets/${encodeURIComponent(dataset)}`
}
