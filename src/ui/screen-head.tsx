import type { ReactNode } from 'react'
import styles from './screen-head.module.css'

interface ScreenHeadProps {
  title: string
  /** What the screen shows, in a sentence. */
  note?: string | undefined
  /** What stands at the end of the line: a legend, a control. */
  children?: ReactNode
}

/** The heading of a screen: what it is, in one line and a sentence. */
export function ScreenHead({ title, note, children }: ScreenHeadProps) {
  return (
    <div className={styles.head}>
      <div className={styles.words}>
        <h1>{title}</h1>
        {note !== undefined && <p className={styles.note}>{note}</p>}
      </div>
      {children}
    </div>
  )
}
