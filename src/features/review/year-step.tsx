import type { ReactNode } from 'react'
import styles from './review.module.css'

interface YearStepProps {
  kind: 'before' | 'promised' | 'so-far' | 'outcome'
  label: string
  value: string
  /** True when there is no figure: said quietly, in words. */
  isUnknown?: boolean
  /** Where it comes from, what it is worth. */
  children: ReactNode
}

/** One step of the chain of two years. */
export function YearStep({ kind, label, value, isUnknown = false, children }: YearStepProps) {
  return (
    <li className={styles.step} data-kind={kind}>
      <span className={styles.stepLabel}>{label}</span>
      <span className={styles.stepValue} data-is={isUnknown ? 'unknown' : undefined}>
        {value}
      </span>
      <span className={styles.small}>{children}</span>
    </li>
  )
}
