import { useState, type FormEvent } from 'react'
import type { Slide } from '../../deck/slide'
import { seenIn } from '../../deck/snapshot'
import { initialsOf, matches } from '../../domain/tracked'
import { useI18n, type I18n } from '../../i18n/i18n'
import { useSlideStage } from '../../slides/slide-stage'
import { slideTitle } from '../../deck/slide-title'
import { NO_FILTERS } from '../../state/view'
import type { PanelProps } from './panel-props'
import { TargetEntry } from './list-panel'
import styles from './deck-panel.module.css'

const SHOWN_AT_MOST = 8

function folded(text: string): string {
  return text.normalize('NFKC').toLowerCase().trim()
}

/** All words that a slide is found by: its title, and its area's names and pinyin. */
function isFound(slide: Slide, title: string, wanted: string): boolean {
  const area = 'area' in slide && slide.area !== null ? slide.area : null
  const pinyin = area?.pinyin ?? ''
  const names = area === null ? [] : [area.shortName.zh, area.shortName.en, area.title.zh]
  const all = folded([title, ...names, pinyin, pinyin.replaceAll(' ', ''), initialsOf(pinyin)].join('\n'))
  return all.includes(wanted)
}

interface FoundSlide {
  readonly slide: Slide
  readonly number: number
  readonly title: string
}

function useFoundSlides(slides: readonly Slide[], wanted: string, i18n: I18n): readonly FoundSlide[] {
  const { snapshot, deck } = useSlideStage()
  if (wanted === '') return []
  const isNumbered = ({ number }: FoundSlide) => String(number) === wanted
  const all = slides.map((slide, index) => ({
    slide,
    number: index + 1,
    title: slideTitle(slide, i18n, snapshot, deck),
  }))
  const others = all.filter((one) => !isNumbered(one) && isFound(one.slide, one.title, wanted))
  // The number first: 20 stands in the title of every slide about 2024, too.
  return [...all.filter(isNumbered), ...others].slice(0, SHOWN_AT_MOST)
}

/** Finds a slide by its number, title or area, and a target by its name, its sentence or its pinyin. Enter takes the first. */
export function SearchPanel({ slides, onTurn, onTarget }: PanelProps) {
  const i18n = useI18n()
  const { t } = i18n
  const { snapshot } = useSlideStage()
  const [text, setText] = useState('')
  const wanted = folded(text)
  const found = useFoundSlides(slides, wanted, i18n)
  const targets =
    wanted === ''
      ? []
      : seenIn(snapshot)
          .all.filter((one) => matches(one, { ...NO_FILTERS, text }))
          .slice(0, SHOWN_AT_MOST)
  const takeFirst = (event: FormEvent) => {
    event.preventDefault()
    const [slide, target] = [found[0], targets[0]]
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
        {wanted !== '' && t.briefing.found(found.length, targets.length)}
      </p>
      <ul className={styles.list}>
        {found.map(({ slide, number, title }) => (
          <li key={slide.id}>
            <button type="button" className={styles.entry} onClick={() => onTurn(number)}>
              <span className={styles.entryFigures}>{t.briefing.slideNumber(number)}</span>
              <span className={styles.entryName}>{title}</span>
            </button>
          </li>
        ))}
        {targets.map((row) => (
          <TargetEntry key={row.target.id} row={row} onTarget={onTarget} />
        ))}
      </ul>
    </form>
  )
}
