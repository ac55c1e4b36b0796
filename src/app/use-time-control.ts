import { useEffect, useRef } from 'react'
import { dayAt, monthEndsIn, nextOf, stepOf, type TimeSpan } from '../domain/time-steps'
import type { IsoDate } from '../domain/calendar'
import { useTimeMachine } from '../state/time-machine'
import { useView } from '../state/use-view'

/** How long the whole span takes to play. */
const PLAY_MS = 24_000
/** With reduced motion it plays by the month. */
const MONTH_MS = 1_500
/** The address follows when the control has rested this long: browsers limit how often a page may rewrite it. */
const REST_MS = 300

interface TimeControl {
  readonly isPlaying: boolean
  /** Shows a day at once, and lets the address follow. */
  readonly passTo: (day: IsoDate) => void
  /** Starts to play, or stops on the day that is shown. */
  readonly togglePlay: () => void
}

/** Moves the as-of date: by hand, step by step, or playing. */
export function useTimeControl(span: TimeSpan, asOf: IsoDate): TimeControl {
  const { view, change } = useView()
  const { passing, isPlaying, pass, play, stop } = useTimeMachine()
  // The screen may change while the control moves: always write to the newest address.
  const newest = useRef({ change, asOf })
  useEffect(() => {
    newest.current = { change, asOf }
  })

  // A day chosen elsewhere, another dataset, a briefing: the control lets go.
  const chosen = `${view.dataset} ${view.asOf ?? ''} ${view.slide ?? ''}`
  const seen = useRef(chosen)
  useEffect(() => {
    if (seen.current !== chosen) stop()
    seen.current = chosen
  }, [chosen, stop])
  useEffect(() => stop, [stop])

  useEffect(() => {
    if (passing === null || isPlaying) return undefined
    const timer = setTimeout(() => {
      newest.current.change({ asOf: passing }, { replace: true })
      stop()
    }, REST_MS)
    return () => clearTimeout(timer)
  }, [passing, isPlaying, stop])

  useEffect(() => {
    if (!isPlaying) return undefined
    const from = newest.current.asOf < span.last ? newest.current.asOf : span.first
    const finish = () => {
      newest.current.change({ asOf: span.last }, { replace: true })
      stop()
    }
    return prefersReducedMotion()
      ? playByMonth(span, from, pass, finish)
      : playByDay(span, from, pass, finish)
  }, [isPlaying, span, pass, stop])

  return {
    isPlaying,
    passTo: (day) => {
      if (isPlaying) stop()
      pass(day)
    },
    togglePlay: () => {
      if (!isPlaying) return play()
      change({ asOf }, { replace: true })
      return stop()
    },
  }
}

function prefersReducedMotion(): boolean {
  return window.matchMedia('(prefers-reduced-motion: reduce)').matches
}

/** A slow machine leaves days out; it never plays slower. */
function playByDay(span: TimeSpan, from: IsoDate, pass: (day: IsoDate) => void, finish: () => void) {
  const [first, last] = [stepOf(span, from), stepOf(span, span.last)]
  const startedMs = performance.now()
  let shown = -1
  let frame = requestAnimationFrame(function draw(nowMs) {
    const step = first + Math.floor(((nowMs - startedMs) / PLAY_MS) * last)
    if (step >= last) return finish()
    if (step > shown) {
      shown = step
      pass(dayAt(span, Math.max(first, step)))
    }
    frame = requestAnimationFrame(draw)
    return undefined
  })
  return () => cancelAnimationFrame(frame)
}

function playByMonth(span: TimeSpan, from: IsoDate, pass: (day: IsoDate) => void, finish: () => void) {
  const months = monthEndsIn(span)
  let day = from
  const timer = setInterval(() => {
    const next = nextOf(months, day)
    if (next === undefined || next >= span.last) return finish()
    day = next
    return pass(next)
  }, MONTH_MS)
  return () => clearInterval(timer)
}
