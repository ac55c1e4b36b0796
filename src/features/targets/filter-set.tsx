import type { ReactNode } from 'react'
import styles from './targets.module.css'

/** The choices of one filter, under its name. */
export function FilterSet({ name, children }: { name: string; children: ReactNode }) {
  return (
    <fieldset className={styles.set}>
      <legend className={styles.legend}>{name}</legend>
      <div className={styles.chips}>{children}</div>
    </fieldset>
  )
}
