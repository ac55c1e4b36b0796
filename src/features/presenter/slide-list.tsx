import { useEffect, useRef } from 'react'
import type { Slide } from '../../deck/slide'
import { slideTitle } from '../../deck/slide-title'
import { useI18n } from '../../i18n/i18n'
import { useSlideStage } from '../../slides/slide-stage'
import styles from './presenter.module.css'

interface SlideListProps {
  slides: readonly Slide[]
  page: number
  spentMs: Readonly<Record<string, number>>
  onTurn: (page: number) => void
}

/** All slides by name, with the time each has had; the one that is up stays in sight. */
export function SlideList({ slides, page, spentMs, onTurn }: SlideListProps) {
  const i18n = useI18n()
  const { t, format } = i18n
  const { snapshot, deck } = useSlideStage()
  const list = useRef<HTMLOListElement>(null)
  useEffect(() => {
    list.current?.children[page - 1]?.scrollIntoView?.({ block: 'nearest' })
  }, [page])
  return (
    <nav aria-label={t.presenter.slides} className={styles.slides}>
      <h2 className={styles.heading}>{t.presenter.slides}</h2>
      <ol ref={list} className={styles.list}>
        {slides.map((slide, index) => {
          const spent = spentMs[slide.id]
          return (
            <li key={slide.id}>
              <button
                type="button"
                className={styles.entry}
                aria-current={index + 1 === page ? 'true' : undefined}
                onClick={() => onTurn(index + 1)}
              >
                <span className={styles.number}>{index + 1}</span>
                <span>{slideTitle(slide, i18n, snapshot, deck)}</span>
                <span className={styles.spent}>{spent === undefined ? '' : format.duration(spent)}</span>
              </button>
            </li>
          )
        })}
      </ol>
    </nav>
  )
}
