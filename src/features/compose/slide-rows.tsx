import { useState } from 'react'
import { withMoved, type ArrangedSlide } from '../../deck/arrange'
import { withShown, type Deck } from '../../deck/deck'
import { withSplit } from '../../deck/split'
import { useDecks } from '../../deck/deck-store'
import { slideTitle } from '../../deck/slide-title'
import { useI18n } from '../../i18n/i18n'
import { useSlideStage } from '../../slides/slide-stage'
import { Button } from '../../ui/button'
import { ConfirmButton } from './confirm-button'
import styles from './compose.module.css'

interface SlideRowsProps {
  slides: readonly ArrangedSlide[]
  chosenId: string
  onChoose: (slideId: string) => void
  edit: (change: (deck: Deck) => Deck) => void
}

/** The slide that is dragged, as long as it is. */
interface Drag {
  readonly draggedId: string | null
  readonly setDraggedId: (slideId: string | null) => void
}

interface SlideRowProps extends SlideRowsProps, Drag {
  one: ArrangedSlide
  /** Its number among those that are shown; null for one that is not. */
  number: number | null
}

/** A slide in the list: shown or not, dragged, up or down, in one or in two. */
function SlideRow({ one, number, slides, chosenId, onChoose, edit, draggedId, setDraggedId }: SlideRowProps) {
  const i18n = useI18n()
  const { t } = i18n
  const { snapshot, deck } = useSlideStage()
  const { slide, isShown, isOptional, isSplittable, halfOf } = one
  const { id } = slide
  const title = slideTitle(slide, i18n, snapshot, deck)
  const words = t.compose
  const move = (by: number) => edit((before) => withMoved(before, slides, id, by))
  const [isOver, setIsOver] = useState(false)
  const placeOf = (slideId: string | null) => slides.findIndex((other) => other.slide.id === slideId)
  const way = placeOf(id) - placeOf(draggedId)
  const isGoal = isOver && draggedId !== null && way !== 0
  return (
    <li>
      <div
        role="presentation"
        className={styles.row}
        data-chosen={id === chosenId}
        data-dragged={id === draggedId}
        data-drop={isGoal ? (way > 0 ? 'after' : 'before') : undefined}
        draggable
        onDragStart={(event) => {
          // Firefox drags nothing that carries nothing.
          event.dataTransfer.setData('text/plain', title)
          event.dataTransfer.effectAllowed = 'move'
          setDraggedId(id)
        }}
        onDragEnd={() => setDraggedId(null)}
        onDragOver={(event) => {
          if (draggedId === null) return
          event.preventDefault()
          setIsOver(true)
        }}
        onDragLeave={() => setIsOver(false)}
        onDrop={(event) => {
          event.preventDefault()
          setIsOver(false)
          if (draggedId !== null) edit((before) => withMoved(before, slides, draggedId, way))
          setDraggedId(null)
        }}
      >
        <input
          type="checkbox"
          className={styles.check}
          aria-label={words.shown(title)}
          checked={isShown}
          onChange={(event) => {
            const { checked } = event.target
            edit((before) => withShown(before, id, checked, isOptional))
          }}
        />
        <span className={styles.number}>{number ?? ''}</span>
        <button
          type="button"
          className={styles.name}
          aria-current={id === chosenId ? 'true' : undefined}
          data-off={!isShown}
          onClick={() => onChoose(id)}
        >
          {title}
        </button>
        <span className={styles.tools}>
          {halfOf !== null && (
            <Button look="quiet" onClick={() => edit((before) => withSplit(before, halfOf, false))}>
              {words.join}
            </Button>
          )}
          {isSplittable && (
            <Button look="quiet" onClick={() => edit((before) => withSplit(before, id, true))}>
              {words.split}
            </Button>
          )}
          <Button look="quiet" aria-label={words.up(title)} onClick={() => move(-1)}>
            ↑
          </Button>
          <Button look="quiet" aria-label={words.down(title)} onClick={() => move(1)}>
            ↓
          </Button>
        </span>
      </div>
    </li>
  )
}

/** Back to the order and choice of the data; those before become an earlier version. */
function ResetButton() {
  const { t } = useI18n()
  const { deck } = useSlideStage()
  const { order, hidden, shown, split } = deck
  const isArranged = [order, hidden, shown, split].some((list) => list.length > 0)
  return (
    <ConfirmButton
      look="quiet"
      label={t.compose.reset}
      question={t.compose.resetConfirm}
      onConfirm={() => {
        if (isArranged) useDecks.getState().put({ ...deck, order: [], hidden: [], shown: [], split: [] })
      }}
    />
  )
}

/** The whole deck as a list. */
export function SlideRows(props: SlideRowsProps) {
  const { t } = useI18n()
  const { slides } = props
  const [draggedId, setDraggedId] = useState<string | null>(null)
  const shownIds = slides.filter(({ isShown }) => isShown).map(({ slide }) => slide.id)
  return (
    <section aria-label={t.compose.list} className={styles.list}>
      <p className={styles.hint}>
        {t.compose.optional} <ResetButton />
      </p>
      <ol>
        {slides.map((one) => (
          <SlideRow
            key={one.slide.id}
            {...props}
            draggedId={draggedId}
            setDraggedId={setDraggedId}
            one={one}
            number={one.isShown ? shownIds.indexOf(one.slide.id) + 1 : null}
          />
        ))}
      </ol>
    </section>
  )
}
