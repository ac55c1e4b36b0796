import type { CSSProperties } from 'react'
import { bandOf } from '../domain/status'
import type { DatedPoint, MilestoneLine } from '../domain/timeline'
import { classNames } from '../ui/class-names'
import { bandClass } from './band-class'
import styles from './milestone-track.module.css'

function at(share: number): CSSProperties {
  return { '--at': share } as CSSProperties
}

function span(from: number, to: number): CSSProperties {
  return { '--at': from, '--to': to } as CSSProperties
}

/** The days that a date may mean, when only its month, half or year is known. */
function Whisker({ point }: { point: DatedPoint }) {
  if (point.earliest >= point.share) return null
  return <span className={styles.whisker} style={span(point.earliest, point.share)} />
}

/** One milestone's marks on an axis: allowed time, work, lateness, forecasts, due and done. The words beside it say the same. */
export function MilestoneTrack({ line }: { line: MilestoneLine }) {
  const { due, isDueAssumed, forecast, reached, earlier, late, work, tracked } = line
  return (
    <div className={classNames(styles.track, bandClass(bandOf(tracked.assessment.status)))} aria-hidden>
      <span className={styles.allowed} style={span(0, due.share)} />
      {work !== null && <span className={styles.work} style={span(work.from, work.to)} />}
      {late.map(({ kind, from, to }) => (
        <span key={kind} className={styles.late} data-kind={kind} style={span(from, to)} />
      ))}
      {earlier.map((point) => (
        <span key={point.toldOn} className={styles.earlier} style={at(point.share)} />
      ))}
      <span className={styles.due} data-assumed={isDueAssumed} style={at(due.share)} />
      {forecast.kind === 'known' && (
        <>
          <Whisker point={forecast.value} />
          <span className={styles.forecast} style={at(forecast.value.share)} />
        </>
      )}
      {reached.kind === 'known' && (
        <>
          <Whisker point={reached.value} />
          <span className={styles.done} style={at(reached.value.share)}>
            <svg viewBox="0 0 16 16" focusable="false">
              <path d="M4 8.5 7 11.5 12.5 5" />
            </svg>
          </span>
        </>
      )}
    </div>
  )
}
