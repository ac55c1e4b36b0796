import { useEffect, useRef } from 'react'
import type { Slide } from '../../deck/slide'
import { useView } from '../../state/use-view'

/** Keeps the slide that is up before the audience when the deck is changed from elsewhere and its number is another one. */
export function useSlideUp(slides: readonly Slide[], slideId: string | undefined): void {
  const { change } = useView()
  const up = useRef({ slides, id: slideId })
  useEffect(() => {
    const before = up.current
    up.current = { slides, id: slideId }
    if (before.slides === slides || before.id === slideId) return
    const number = slides.findIndex(({ id }) => id === before.id) + 1
    if (number === 0) return
    up.current = { slides, id: before.id }
    change({ slide: number }, { replace: true })
  }, [slides, slideId, change])
}
