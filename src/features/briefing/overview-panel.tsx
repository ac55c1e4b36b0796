import { useRef, type KeyboardEvent } from 'react'
import { useI18n } from '../../i18n/i18n'
import { SlideThumb } from '../../slides/slide-thumb'
import { useSlideStage } from '../../slides/slide-stage'
import { slideTitle } from '../../deck/slide-title'
import type { PanelProps } from './panel-props'
import styles from './deck-panel.module.css'

/** Which way each key goes in a grid of `columns`. */
function stepOf(key: string, columns: number): number {
  const steps: Record<string, number> = {
    ArrowRight: 1,
    ArrowLeft: -1,
    ArrowDown: columns,
    ArrowUp: -columns,
    PageDown: 3 * columns,
    PageUp: -3 * columns,
    Home: -Infinity,
    End: Infinity,
  }
  return steps[key] ?? 0
}

/** All slides as small pictures; the arrows walk through them, Enter or a click turns to one. */
export function OverviewPanel({ slides, page, onTurn }: PanelProps) {
  const i18n = useI18n()
  const { snapshot, deck } = useSlideStage()
  const grid = useRef<HTMLOListElement>(null)
  const onKeyDown = (event: KeyboardEvent) => {
    const buttons = [...(grid.current?.querySelectorAll('button') ?? [])]
    const top = buttons[0]?.offsetTop
    const columns = Math.max(1, buttons.filter(({ offsetTop }) => offsetTop === top).length)
    const step = stepOf(event.key, columns)
    const at = buttons.findIndex((button) => button === document.activeElement)
    if (step === 0 || at < 0) return
    event.preventDefault()
    buttons[Math.min(buttons.length - 1, Math.max(0, at + step))]?.focus()
  }
  return (
    <ol ref={grid} className={styles.grid}>
      {slides.map((slide, index) => (
        <li key={slide.id}>
          <button
            type="button"
            className={styles.thumb}
            aria-current={index + 1 === page ? 'true' : undefined}
            {...(index + 1 === page && { 'data-first': '' })}
            onKeyDown={onKeyDown}
            onClick={() => onTurn(index + 1)}
          >
            <SlideThumb slide={slide} />
            <span className={styles.name}>
              {index + 1} {slideTitle(slide, i18n, snapshot, deck)}
            </span>
          </button>
        </li>
      ))}
    </ol>
  )
}
