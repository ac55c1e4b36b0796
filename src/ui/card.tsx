import type { ReactNode } from 'react'
import styles from './panel.module.css'

/** The ground of a panel, for what brings a heading of its own: a picture. */
export function Card({ children }: { children: ReactNode }) {
  return <div className={styles.panel}>{children}</div>
}
