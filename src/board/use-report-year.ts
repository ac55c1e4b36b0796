import { useBoard } from './board'

/** The year of the report: as the dataset says, else as its targets do; null while neither is there. */
export function useReportYear(): number | null {
  const { dataset, tracked } = useBoard()
  if (dataset.state === 'ready') return dataset.value.year
  return tracked.state === 'ready' ? (tracked.value[0]?.target.year ?? null) : null
}
