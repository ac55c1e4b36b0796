import type { CSSProperties } from 'react'
import type { RollUp } from '../domain/roll-up'
import { STATUS_BANDS } from '../domain/status'
import { classNames } from '../ui/class-names'
import { bandClass } from './band-class'
import styles from './band-stack.module.css'

/** The bands of a roll-up as one bar; decoration beside the counts in words, which say the same. Of spans, to stand in a button. */
export function BandStack({ rollUp }: { rollUp: RollUp }) {
  if (rollUp.total === 0) return <span className={styles.none} aria-hidden />
  return (
    <span className={styles.stack} aria-hidden>
      {STATUS_BANDS.filter((band) => rollUp.byBand[band] > 0).map((band) => (
        <span
          key={band}
          className={classNames(styles.part, bandClass(band))}
          style={{ '--count': rollUp.byBand[band] } as CSSProperties}
        />
      ))}
    </span>
  )
}
