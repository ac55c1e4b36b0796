import { useMemo, useRef, useState } from 'react'
import { arranged } from '../../deck/arrange'
import type { Deck } from '../../deck/deck'
import { useDeck, useDecks } from '../../deck/deck-store'
import { slidesOf } from '../../deck/slides-of'
import type { Snapshot } from '../../deck/snapshot'
import { useI18n } from '../../i18n/i18n'
import { SlideStageProvider } from '../../slides/slide-stage'
import { glideTo } from '../../ui/glide-to'
import { DeckBar } from './deck-bar'
import { SlideEditor } from './slide-editor'
import { SlideRows } from './slide-rows'
import styles from './compose.module.css'

/** Where the editor stands above the list; the same as in the style sheet. */
const ONE_COLUMN = '(max-width: 60rem)'

interface ComposerProps {
  snapshot: Snapshot
  deckId: string
}

/** The slides in their order beside the one that is worked on. */
export function Composer({ snapshot, deckId }: ComposerProps) {
  const { t } = useI18n()
  const deck = useDeck(deckId)
  const [chosenId, setChosenId] = useState('title')
  const slides = useMemo(() => arranged(slidesOf(snapshot, deck), deck), [snapshot, deck])
  const still = useMemo(() => ({ snapshot, deck, live: null }), [snapshot, deck])
  const edit = (change: (deck: Deck) => Deck) => useDecks.getState().change(deckId, change)
  const editor = useRef<HTMLElement>(null)
  const choose = (id: string) => {
    setChosenId(id)
    if (editor.current === null) return
    editor.current.scrollTop = 0
    if (window.matchMedia(ONE_COLUMN).matches) glideTo(editor.current, 'start')
  }
  const chosen = slides.find(({ slide }) => slide.id === chosenId) ?? slides[0]
  const shown = slides.filter(({ isShown }) => isShown)
  return (
    <SlideStageProvider value={still}>
      <DeckBar deck={deck} edit={edit} />
      <p role="status">{t.compose.slides(shown.length, slides.length)}</p>
      <div className={styles.columns}>
        <SlideRows slides={slides} chosenId={chosen?.slide.id ?? ''} onChoose={choose} edit={edit} />
        {chosen !== undefined && (
          <section ref={editor} tabIndex={-1} aria-label={t.compose.preview} className={styles.editor}>
            <SlideEditor key={chosen.slide.id} slide={chosen.slide} slides={slides} edit={edit} />
          </section>
        )}
      </div>
    </SlideStageProvider>
  )
}
