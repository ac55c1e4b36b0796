import type { ReactNode } from 'react'
import { classNames } from '../../ui/class-names'
import styles from './target.module.css'

interface FigureItemProps {
  label: string
  /** Null when it is not known; then the note says why. */
  value: ReactNode
  note?: string | null
  isLarge?: boolean
}

/** One figure of a target with its name; must stand in a definition list. */
export function FigureItem({ label, value, note = null, isLarge = false }: FigureItemProps) {
  return (
    <div className={classNames(styles.figure, isLarge && styles.large)}>
      <dt>{label}</dt>
      <dd>
        <span className={styles.value}>{value ?? '—'}</span>
        {note !== null && note !== '' && <span className={styles.note}>{note}</span>}
      </dd>
    </div>
  )
}
