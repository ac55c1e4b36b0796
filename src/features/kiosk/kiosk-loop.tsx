import { useEffect, useEffectEvent, useMemo, useRef, useState } from 'react'
import { shownSlides } from '../../deck/arrange'
import { newDeck, type Deck } from '../../deck/deck'
import { slideTitle } from '../../deck/slide-title'
import { slidesOf } from '../../deck/slides-of'
import type { Snapshot } from '../../deck/snapshot'
import { useI18n } from '../../i18n/i18n'
import { DeckFooter } from '../../slides/deck-footer'
import { SlideRoom } from '../../slides/slide-room'
import { SlideStageProvider } from '../../slides/slide-stage'
import { SlideView } from '../../slides/slide-view'
import slideStyles from '../../slides/slide.module.css'
import { Button, buttonClass } from '../../ui/button'
import { useIsAwake } from '../../ui/use-is-awake'
import { useNow } from '../../ui/use-now'
import styles from './kiosk.module.css'

interface KioskLoopProps {
  snapshot: Snapshot
  /** From 1. */
  round: number
  /** As it was when the round began; null: the counts and the areas, without a deck. */
  deck: Deck | null
  age: { readonly isOld: boolean; readonly sinceMs: number }
  exitHref: string
  /** The last slide of the round is up: time to ask for newer data. */
  onLastSlide: (round: number) => void
  onRoundEnd: () => void
}

const SLIDE_MS = 15_000
/** A touch stops the loop for this long. */
const PAUSE_MS = 60_000

/** The slides as the data give them. */
const AS_GIVEN = newDeck('')

/** Kinds that need nobody to explain them. */
const FOR_A_HALL = new Set(['summary', 'areas', 'area', 'measures', 'empty'])

/** The clock and the age of what is shown: a hall screen that stands still must be seen to. */
function Clock({ age, round }: Pick<KioskLoopProps, 'age' | 'round'>) {
  const { t, format } = useI18n()
  const now = useNow(1_000)
  const words = t.kiosk
  return (
    <p className={styles.clock}>
      <strong>{format.clock(now)}</strong>
      <span>{(age.isOld ? words.old : words.updated)(format.time(age.sinceMs))}</span>
      <span>{words.round(round)}</span>
    </p>
  )
}

/** One round of slides after the other. A touch or the button pauses it. */
export function KioskLoop(props: KioskLoopProps) {
  const { snapshot, round, age, exitHref } = props
  const i18n = useI18n()
  const { t } = i18n
  const isOfAreas = props.deck === null
  const deck = props.deck ?? AS_GIVEN
  const [page, setPage] = useState(1)
  const [isPaused, setIsPaused] = useState(false)
  const { isAwake, wake } = useIsAwake()
  const slides = useMemo(() => {
    const shown = shownSlides(slidesOf(snapshot, deck), deck)
    const forAHall = shown.filter(({ kind }) => FOR_A_HALL.has(kind))
    return isOfAreas && forAHall.length > 0 ? forAHall : shown
  }, [snapshot, deck, isOfAreas])
  const still = useMemo(() => ({ snapshot, deck, live: null }), [snapshot, deck])
  const at = Math.min(page, slides.length)
  const slide = slides[at - 1]
  const isLast = at === slides.length
  const latest = useRef(props)
  useEffect(() => {
    latest.current = props
  })
  useEffect(() => {
    if (isPaused) return undefined
    // Also with one slide only, which is the last of each round.
    const timer = window.setInterval(() => {
      if (isLast) latest.current.onRoundEnd()
      setPage(isLast ? 1 : at + 1)
    }, SLIDE_MS)
    return () => window.clearInterval(timer)
  }, [at, isLast, isPaused])
  useEffect(() => {
    if (isLast) latest.current.onLastSlide(round)
  }, [isLast, round])
  const pauseTimer = useRef(0)
  const pause = () => {
    window.clearTimeout(pauseTimer.current)
    setIsPaused(true)
    pauseTimer.current = window.setTimeout(() => setIsPaused(false), PAUSE_MS)
  }
  useEffect(() => () => window.clearTimeout(pauseTimer.current), [])
  const step = (by: number) => {
    pause()
    setPage(Math.min(slides.length, Math.max(1, at + by)))
  }
  const onKey = useEffectEvent(({ key, target }: KeyboardEvent) => {
    if (key === 'ArrowRight' || key === 'PageDown') step(1)
    else if (key === 'ArrowLeft' || key === 'PageUp') step(-1)
    else if (key === ' ' && !(target instanceof HTMLElement && target.matches('button, a'))) pause()
    else if (key === 'Escape') window.location.assign(exitHref)
  })
  useEffect(() => {
    const listen = (event: KeyboardEvent) => onKey(event)
    window.addEventListener('keydown', listen)
    return () => window.removeEventListener('keydown', listen)
  }, [])
  if (slide === undefined) return <p>{t.kiosk.nothing}</p>
  return (
    <div
      className={styles.loop}
      data-awake={isAwake}
      onPointerDown={pause}
      onPointerMove={({ pointerType }) => {
        if (pointerType === 'mouse') wake()
      }}
    >
      <h1 className="visually-hidden">{slideTitle(slide, i18n, snapshot, deck)}</h1>
      <SlideRoom className={styles.room}>
        <div className={slideStyles.slide}>
          <SlideStageProvider value={still}>
            <SlideView key={slide.id} slide={slide} />
            <DeckFooter page={at} pages={slides.length}>
              <Clock age={age} round={round} />
            </DeckFooter>
          </SlideStageProvider>
        </div>
        <div className={styles.controls} data-paused={isPaused}>
          {isPaused && <p role="status">{t.kiosk.paused}</p>}
          <Button
            onPointerDown={(event) => event.stopPropagation()}
            onClick={() => {
              if (isPaused) {
                window.clearTimeout(pauseTimer.current)
                setIsPaused(false)
              } else pause()
            }}
          >
            {isPaused ? t.kiosk.resume : t.kiosk.pause}
          </Button>
          <a className={buttonClass()} href={exitHref}>
            {t.kiosk.exit}
          </a>
        </div>
      </SlideRoom>
    </div>
  )
}
