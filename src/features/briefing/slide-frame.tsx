import { useEffect, useRef, type ReactNode } from 'react'
import styles from './slide.module.css'

interface SlideFrameProps {
  title: string
  /** Beside the title: which part of a long area this is. */
  part?: string
  subtitle?: string
  /** The area's number, large and faint. */
  numeral?: number | undefined
  children: ReactNode
}

/** A slide's head, which takes the focus when the slide is turned to, and its body. Mounted anew for each slide. */
export function SlideFrame({ title, part = '', subtitle, numeral, children }: SlideFrameProps) {
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus(), [])
  return (
    <>
      <header className={styles.head}>
        <h1 ref={heading} tabIndex={-1} className={styles.title}>
          {title}
          {part !== '' && <span className={styles.part}>{part}</span>}
        </h1>
        {subtitle !== undefined && <p className={styles.subtitle}>{subtitle}</p>}
        {numeral !== undefined && (
          <span className={styles.numeral} aria-hidden>
            {numeral}
          </span>
        )}
      </header>
      <div className={styles.body}>{children}</div>
    </>
  )
}
