import { useEffect, useRef, type ReactNode } from 'react'
import { classNames } from '../ui/class-names'
import { useSlideStage } from './slide-stage'
import styles from './slide.module.css'

interface SlideFrameProps {
  title: string
  /** Beside the title: which part of a long area this is. */
  part?: string
  subtitle?: string
  /** The area's number, large and faint. */
  numeral?: number | undefined
  /** The first slide's title stands larger, in the middle. */
  isTitle?: boolean
  children: ReactNode
}

/** A slide's head, which takes the focus when the slide is turned to, and its body. Mounted anew for each slide. */
export function SlideFrame({
  title,
  part = '',
  subtitle,
  numeral,
  isTitle = false,
  children,
}: SlideFrameProps) {
  const heading = useRef<HTMLHeadingElement>(null)
  const { live } = useSlideStage()
  const isLive = live !== null
  useEffect(() => {
    if (isLive) heading.current?.focus()
  }, [isLive])
  // In a picture of a slide its title is no heading of the page.
  const Title = isLive ? 'h1' : 'p'
  return (
    <>
      <header className={classNames(styles.head, isTitle && styles.opening)}>
        <Title ref={heading} {...(isLive && { tabIndex: -1 })} className={styles.title}>
          {title}
          {part !== '' && <span className={styles.part}>{part}</span>}
        </Title>
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
