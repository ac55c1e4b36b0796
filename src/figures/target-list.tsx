import type { ReactNode } from 'react'
import styles from './target-row.module.css'

/** The list that target rows stand in; the rows fold by its width. */
export function TargetList({ label, children }: { label: string; children: ReactNode }) {
  return (
    <ul className={styles.list} aria-label={label}>
      {children}
    </ul>
  )
}
