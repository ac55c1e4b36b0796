import { useRef, type MouseEvent, type PointerEvent, type ReactNode } from 'react'
import { useI18n } from '../../i18n/i18n'
import { useSlideStage } from '../../slides/slide-stage'
import slideStyles from '../../slides/slide.module.css'
import styles from './sheet.module.css'
import type { DeckKeys } from '../../deck/use-deck-keys'
import { useZoom } from './use-zoom'

interface SheetProps {
  keys: Pick<DeckKeys, 'next' | 'previous' | 'back'>
  /** True for a single target, from which one goes back to the slide. */
  isBack: boolean
  /** True while something lies over it. */
  isCovered: boolean
  children: ReactNode
}

/** A finger that moves this far sideways turns the slide, in px. */
const SWIPE_PX = 60

function isUsable(target: EventTarget): boolean {
  return target instanceof Element && target.closest('button, a, input, textarea, select, label') !== null
}

/** The target whose figure was clicked: its name, a button for the keyboard, stands in the same row. */
function figureOf(target: EventTarget): string | undefined {
  const figure = target instanceof Element ? target.closest('[data-figure]') : null
  return figure?.closest('li, tr')?.querySelector<HTMLElement>('[data-drill]')?.dataset['drill']
}

/** The slide itself: a click goes on, one on a figure opens its target, a swipe turns, and zoomed in it can be moved about. */
export function Sheet({ keys, isBack, isCovered, children }: SheetProps) {
  const { t } = useI18n()
  const { pane, zoom } = useZoom()
  const { live } = useSlideStage()
  const start = useRef<{ x: number; y: number } | null>(null)
  const wasTyping = useRef(false)
  const onDown = ({ clientX, clientY, pointerType }: PointerEvent) => {
    wasTyping.current = document.activeElement?.matches('input, textarea, select') ?? false
    start.current = pointerType === 'touch' ? { x: clientX, y: clientY } : null
  }
  const onUp = ({ clientX, clientY }: PointerEvent) => {
    const from = start.current
    start.current = null
    if (from === null || zoom > 1) return
    const [across, down] = [clientX - from.x, clientY - from.y]
    if (Math.abs(across) < SWIPE_PX || Math.abs(across) < 2 * Math.abs(down)) return
    if (across < 0) keys.next()
    else keys.previous()
  }
  const onClick = ({ target, nativeEvent }: MouseEvent) => {
    const isSelecting = (window.getSelection()?.toString() ?? '') !== ''
    // Whoever clicks beside a field wants to be done with typing, not to turn.
    if (isSelecting || wasTyping.current) return
    const figure = figureOf(target)
    if (figure !== undefined && zoom === 1) return live?.openTarget(figure)
    const isMouse = !(nativeEvent instanceof globalThis.PointerEvent) || nativeEvent.pointerType === 'mouse'
    if (!isMouse || isUsable(target) || isBack || zoom > 1) return
    keys.next()
  }
  return (
    // Keys do the same, see useDeckKeys.
    <div
      className={styles.pane}
      role="presentation"
      data-pane
      data-zoomed={zoom > 1}
      ref={pane}
      onPointerDown={onDown}
      onPointerUp={onUp}
      onPointerCancel={() => (start.current = null)}
      onClick={onClick}
      inert={isCovered}
    >
      <div className={styles.room} style={{ inlineSize: `${zoom * 100}%`, blockSize: `${zoom * 100}%` }}>
        <div data-slide-scale className={slideStyles.slide}>
          {children}
        </div>
      </div>
      {isBack && (
        <button type="button" className={styles.back} onClick={keys.back}>
          {t.briefing.back}
        </button>
      )}
    </div>
  )
}
