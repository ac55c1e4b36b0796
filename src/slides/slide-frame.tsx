import { useEffect, useRef, type ReactNode } from 'react'
import type { Slide } from '../deck/slide'
import { partText, slideName } from '../deck/slide-title'
import { useI18n } from '../i18n/i18n'
import { classNames } from '../ui/class-names'
import { useSlideStage } from './slide-stage'
import styles from './slide.module.css'

interface SlideFrameProps {
  slide: Slide
  subtitle?: string | undefined
  /** The area's number, large and faint. */
  numeral?: number | undefined
  /** The first slide's title stands larger, in the middle. */
  isTitle?: boolean
  children: ReactNode
}

/** A slide's head, which takes the focus when the slide is turned to, and its body. Mounted anew for each slide. */
export function SlideFrame({ slide, subtitle, numeral, isTitle = false, children }: SlideFrameProps) {
  const i18n = useI18n()
  const heading = useRef<HTMLHeadingElement>(null)
  const { snapshot, deck, live } = useSlideStage()
  const part = 'part' in slide ? partText(slide, i18n) : ''
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
          {slideName(slide, i18n, snapshot, deck)}
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
