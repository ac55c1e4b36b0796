import { bandOf } from '../domain/status'
import type { DatedPoint, MilestoneLine } from '../domain/timeline'
import { classNames } from '../ui/class-names'
import { customProperties } from '../ui/custom-properties'
import { bandClass } from './band-class'
import styles from './milestone-track.module.css'

/** The days that a date may mean, when only its month, half or year is known. */
function Whisker({ point }: { point: DatedPoint }) {
  if (point.earliest >= point.share) return null
  return (
    <span
      className={styles.whisker}
      style={customProperties({ '--at': point.earliest, '--to': point.share })}
    />
  )
}

/** One milestone's marks on an axis: allowed time, work, lateness, forecasts, due and done. The words beside it say the same. */
export function MilestoneTrack({ line }: { line: MilestoneLine }) {
  const { due, isDueAssumed, forecast, reached, earlier, late, work, tracked } = line
  return (
    <div className={classNames(styles.track, bandClass(bandOf(tracked.assessment.status)))} aria-hidden>
      <span className={styles.allowed} style={customProperties({ '--at': 0, '--to': due.share })} />
      {work !== null && (
        <span className={styles.work} style={customProperties({ '--at': work.from, '--to': work.to })} />
      )}
      {late.map(({ kind, from, to }) => (
        <span
          key={kind}
          className={styles.late}
          data-kind={kind}
          style={customProperties({ '--at': from, '--to': to })}
        />
      ))}
      {earlier.map((point) => (
        <span
          key={point.toldOn}
          className={styles.earlier}
          style={customProperties({ '--at': point.share })}
        />
      ))}
      <span
        className={styles.due}
        data-assumed={isDueAssumed}
        style={customProperties({ '--at': due.share })}
      />
      {forecast.kind === 'known' && (
        <>
          <Whisker point={forecast.value} />
          <span className={styles.forecast} style={customProperties({ '--at': forecast.value.share })} />
        </>
      )}
      {reached.kind === 'known' && (
        <>
          <Whisker point={reached.value} />
          <span className={styles.done} style={customProperties({ '--at': reached.value.share })}>
            <svg viewBox="0 0 16 16" focusable="false">
              <path d="M4 8.5 7 11.5 12.5 5" />
            </svg>
          </span>
        </>
      )}
    </div>
  )
}
