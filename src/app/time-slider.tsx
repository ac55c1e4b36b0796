import { useMemo, type KeyboardEvent } from 'react'
import { useBoard } from '../board/board'
import type { Histories } from '../domain/track'
import { yearDayOf, yearOf, type IsoDate } from '../domain/calendar'
import {
  dataDatesIn,
  dayAt,
  monthEndsIn,
  nextOf,
  previousOf,
  stepOf,
  timeSpanOf,
  type TimeSpan,
} from '../domain/time-steps'
import { useI18n } from '../i18n/i18n'
import { Button } from '../ui/button'
import { TimeScale } from './time-scale'
import styles from './time-slider.module.css'
import { useTimeControl } from './use-time-control'

const NOTHING: Histories = new Map()

interface TimeSliderProps {
  year: number
  dataDate: IsoDate
  asOf: IsoDate
}

/** The as-of date on a line of the year: dragged, stepped by day, month or data date, or played. */
export function TimeSlider({ year, dataDate, asOf }: TimeSliderProps) {
  const { t, format } = useI18n()
  const { histories } = useBoard()
  const known = histories.state === 'ready' ? histories.value : NOTHING
  const span = useMemo(() => timeSpanOf(year, dataDate), [year, dataDate])
  const dataDates = useMemo(() => dataDatesIn(span, known.values()), [span, known])
  const { isPlaying, passTo, togglePlay } = useTimeControl(span, asOf)
  const go = (day: IsoDate | undefined) => day !== undefined && passTo(day)
  const [earlier, later] = [previousOf(dataDates, asOf), nextOf(dataDates, asOf)]
  return (
    <div className={styles.row} data-print="hide">
      <Button
        look="quiet"
        className={styles.step}
        aria-pressed={isPlaying}
        title={t.time.playTitle}
        onClick={togglePlay}
      >
        <span aria-hidden>{isPlaying ? '❚❚' : '▶'}</span>
        <span className="visually-hidden">{isPlaying ? t.time.pause : t.time.play}</span>
      </Button>
      <Button
        look="quiet"
        className={styles.step}
        title={t.time.previousData}
        aria-label={t.time.previousData}
        disabled={earlier === undefined}
        onClick={() => go(earlier)}
      >
        <span aria-hidden>‹</span>
      </Button>
      <div className={styles.slider}>
        <input
          type="range"
          className={styles.range}
          aria-label={t.time.slider}
          aria-valuetext={valueText(span, asOf, t.time, format.date)}
          min={0}
          max={stepOf(span, span.last)}
          value={stepOf(span, asOf)}
          onChange={(event) => passTo(dayAt(span, Number(event.target.value)))}
          onKeyDown={(event) => byMonth(event, span, asOf, passTo)}
        />
        <TimeScale span={span} dataDates={dataDates} />
      </div>
      <Button
        look="quiet"
        className={styles.step}
        title={t.time.nextData}
        aria-label={t.time.nextData}
        disabled={later === undefined}
        onClick={() => go(later)}
      >
        <span aria-hidden>›</span>
      </Button>
    </div>
  )
}

/** The Page keys go to the next or the last month's end; browsers would go by a tenth of the line. */
function byMonth(event: KeyboardEvent, span: TimeSpan, asOf: IsoDate, passTo: (day: IsoDate) => void): void {
  if (event.key !== 'PageUp' && event.key !== 'PageDown') return
  event.preventDefault()
  const months = monthEndsIn(span)
  const day = event.key === 'PageUp' ? nextOf(months, asOf) : previousOf(months, asOf)
  if (day !== undefined) passTo(day)
}

interface TimeWords {
  readonly valueText: (date: string, day: number, days: number) => string
  readonly outside: (date: string) => string
}

function valueText(
  span: TimeSpan,
  asOf: IsoDate,
  words: TimeWords,
  toText: (day: IsoDate) => string,
): string {
  const step = stepOf(span, asOf)
  if (dayAt(span, step) !== asOf) return words.outside(toText(asOf))
  const year = yearOf(span.first)
  if (yearOf(asOf) !== year) return toText(asOf)
  const { day, days } = yearDayOf(year, asOf)
  return words.valueText(toText(asOf), day, days)
}
