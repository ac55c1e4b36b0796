import { useId, useState, type ReactNode } from 'react'
import styles from './picture.module.css'

interface PictureProps {
  /** What is drawn. */
  title: string
  /** What it shows, computed from the same figures, in one sentence. */
  sentence: string
  /** What opens and closes the table. */
  tableLabel: string
  /** The same figures as a table. */
  table: ReactNode
  /** What the marks mean. */
  legend?: ReactNode
  /** `h2` on a screen, `h3` inside a panel. */
  heading?: 'h2' | 'h3'
  children: ReactNode
}

/** A picture that is named, described in a sentence, and has its table one click away. */
export function Picture(props: PictureProps) {
  const { title, sentence, tableLabel, table, legend, heading: Heading = 'h2', children } = props
  const id = useId()
  const [isOpen, setIsOpen] = useState(false)
  return (
    <figure className={styles.picture} aria-labelledby={`${id}title`} aria-describedby={`${id}sentence`}>
      <figcaption className={styles.caption}>
        <Heading id={`${id}title`}>{title}</Heading>
        <p id={`${id}sentence`} className={styles.sentence}>
          {sentence}
        </p>
      </figcaption>
      {legend}
      {children}
      <details
        className={styles.details}
        open={isOpen}
        onToggle={(event) => setIsOpen(event.currentTarget.open)}
      >
        <summary>{tableLabel}</summary>
        {isOpen && (
          <div className={styles.scroller} role="region" aria-label={title} tabIndex={0}>
            {table}
          </div>
        )}
      </details>
    </figure>
  )
}
