import { useMemo, useState, type FormEvent } from 'react'
import { LISTED_AT_MOST, search } from '../../deck/search'
import { slideTitle } from '../../deck/slide-title'
import { seenIn } from '../../deck/snapshot'
import { useI18n } from '../../i18n/i18n'
import { useSlideStage } from '../../slides/slide-stage'
import type { PanelProps } from './panel-props'
import { TargetEntry } from './target-entry'
import styles from './deck-panel.module.css'

/** Finds a slide by its number, title, area or targets, and a target by its name, its sentence or its pinyin. Enter takes the first. */
export function SearchPanel({ slides, onTurn, onTarget }: PanelProps) {
  const i18n = useI18n()
  const { t, say } = i18n
  const { snapshot, deck } = useSlideStage()
  const [text, setText] = useState('')
  // The search keeps what finds them by this array.
  const titled = useMemo(
    () =>
      slides.map((slide, index) => ({
        slide,
        number: index + 1,
        title: slideTitle(slide, i18n, snapshot, deck),
      })),
    [slides, i18n, snapshot, deck],
  )
  const found = search(text, titled, seenIn(snapshot).all)
  const takeFirst = (event: FormEvent) => {
    event.preventDefault()
    const [slide, target] = [found.slides[0], found.targets[0]]
    if (slide !== undefined) onTurn(slide.number)
    else if (target !== undefined) onTarget(target.target.id)
  }
  return (
    <form onSubmit={takeFirst} className={styles.search}>
      <input
        className={styles.input}
        type="search"
        aria-label={t.briefing.panels.search}
        placeholder={t.briefing.searchHint}
        value={text}
        onChange={(event) => setText(event.target.value)}
      />
      <p role="status" className={styles.hint}>
        {text.trim() !== '' && t.briefing.found(found.slideCount, found.targetCount, LISTED_AT_MOST)}
      </p>
      <ul className={styles.list}>
        {found.slides.map(({ slide, number, title, row }) => (
          <li key={slide.id}>
            <button type="button" className={styles.entry} onClick={() => onTurn(number)}>
              <span className={styles.entryFigures}>{t.briefing.slideNumber(number)}</span>
              <span className={styles.entryName}>{title}</span>
              {row !== null && slide.kind !== 'problem' && (
                <span className={styles.entryFigures}>{say(row.target.name)}</span>
              )}
            </button>
          </li>
        ))}
        {found.targets.map((row) => (
          <TargetEntry key={row.target.id} row={row} onTarget={onTarget} />
        ))}
      </ul>
    </form>
  )
}
