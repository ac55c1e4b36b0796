import type { IsoDate } from '../domain/calendar'
import type { DatasetCard } from '../domain/report'
import { PresetSelect } from '../figures/preset-select'
import { useTimeMachine } from '../state/time-machine'
import { TimeSlider } from './time-slider'

interface TimeToolsProps {
  dataset: DatasetCard
  asOf: IsoDate
}

/** The line of the year, and the rule that tells on track from behind. */
export function TimeTools({ dataset, asOf }: TimeToolsProps) {
  // The thumb is where the hand is, even while the rest of the page still follows.
  const passing = useTimeMachine((machine) => machine.passing)
  return (
    <>
      <TimeSlider year={dataset.year} dataDate={dataset.dataDate} asOf={passing ?? asOf} />
      <PresetSelect />
    </>
  )
}
