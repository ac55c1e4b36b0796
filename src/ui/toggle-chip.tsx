import type { ReactNode } from 'react'
import styles from './chip.module.css'

interface ToggleChipProps {
  isOn: boolean
  onToggle: () => void
  children: ReactNode
}

/** One choice of several that can be combined; pressed or not. */
export function ToggleChip({ isOn, onToggle, children }: ToggleChipProps) {
  return (
    <button type="button" className={styles.chip} aria-pressed={isOn} onClick={onToggle}>
      {children}
    </button>
  )
}
