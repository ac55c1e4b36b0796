import type { ReactNode } from 'react'
import type { StatusBand } from '../domain/status'
import { useI18n } from '../i18n/i18n'
import { classNames } from '../ui/class-names'
import { bandClass } from './band-class'
import { BandShape } from './band-shape'
import styles from './kpi-card.module.css'

interface KpiCardProps {
  /** The band that is counted; null for the total. */
  band: StatusBand | null
  label: string
  count: number
  /** One short line each below the number. */
  notes: readonly string[]
  /** How the targets that are counted moved. */
  movement?: ReactNode
  isPressed: boolean
  onPress: () => void
}

/** A count that is read from across the room, and a filter at once. */
export function KpiCard({ band, label, count, notes, movement, isPressed, onPress }: KpiCardProps) {
  const { t, format } = useI18n()
  return (
    <button type="button" className={styles.card} aria-pressed={isPressed} onClick={onPress}>
      <span className={styles.label}>
        {band !== null && (
          <span className={bandClass(band)}>
            <BandShape band={band} />
          </span>
        )}
        {label}
      </span>
      <span className={classNames(styles.value, band === null ? styles.plain : bandClass(band))}>
        {format.count(count)} <span className={styles.unit}>{t.overview.unit}</span>
      </span>
      {notes.map((note) => (
        <span key={note}>{note}</span>
      ))}
      {movement}
    </button>
  )
}
