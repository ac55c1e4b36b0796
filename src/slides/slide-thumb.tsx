import { memo, useEffect, useMemo, useRef, useState, type RefObject } from 'react'
import type { Slide } from '../deck/slide'
import { customProperties } from '../ui/custom-properties'
import { DeckFooter } from './deck-footer'
import { SlideRoom } from './slide-room'
import { SlideStageProvider, useSlideStage, type SlideStage } from './slide-stage'
import { SlideView } from './slide-view'
import slideStyles from './slide.module.css'
import styles from './slide-thumb.module.css'

/** The width that a slide is drawn at before it is scaled down, in px. */
const DRAWN_PX = 1920

/** How small the picture is, once it has been in or near the window; null before: what nobody has scrolled to is not drawn. */
function useScale(): [RefObject<HTMLDivElement | null>, number | null] {
  const box = useRef<HTMLDivElement>(null)
  const [scale, setScale] = useState<number | null>(null)
  useEffect(() => {
    const element = box.current
    if (element === null || typeof IntersectionObserver === 'undefined') return undefined
    const measure = () => setScale(element.clientWidth / DRAWN_PX)
    const size = new ResizeObserver(measure)
    const sight = new IntersectionObserver(
      (entries) => {
        if (!entries.some(({ isIntersecting }) => isIntersecting)) return
        sight.disconnect()
        size.observe(element)
      },
      { rootMargin: '200px' },
    )
    sight.observe(element)
    return () => {
      sight.disconnect()
      size.disconnect()
    }
  }, [])
  return [box, scale]
}

interface PictureProps {
  slide: Slide
  stage: SlideStage
}

/** What is drawn, charts and all: anew only for another slide or another stage, whatever goes on around it. */
const Picture = memo(function Picture({ slide, stage }: PictureProps) {
  return (
    <SlideRoom className={styles.room}>
      <div className={slideStyles.slide}>
        <SlideStageProvider value={stage}>
          <SlideView slide={slide} />
          <DeckFooter />
        </SlideStageProvider>
      </div>
    </SlideRoom>
  )
})

/** A slide as a small picture, as wide as its place: the slide itself, drawn at 1920×1080 and scaled down. */
export function SlideThumb({ slide }: { slide: Slide }) {
  const { snapshot, deck } = useSlideStage()
  const [box, scale] = useScale()
  const still = useMemo(() => ({ snapshot, deck, live: null }), [snapshot, deck])
  return (
    <div
      ref={box}
      className={styles.frame}
      aria-hidden
      inert
      style={scale === null ? undefined : customProperties({ '--thumb-scale': scale })}
    >
      {scale !== null && <Picture slide={slide} stage={still} />}
    </div>
  )
}
