import { useEffect } from 'react'
import { loadMessages, useI18n } from '../../i18n/i18n'
import { LANGUAGES } from '../../state/language'
import { useView } from '../../state/use-view'
import { usePageTitle } from '../../ui/use-page-title'
import { Controls } from './controls'
import { DeckFooter } from './deck-footer'
import { SlideView } from './slide-view'
import { slideTitle } from './slide-title'
import type { Snapshot } from './snapshot'
import styles from './slide.module.css'
import { useTurnKeys } from './use-turn-keys'

interface DeckProps {
  snapshot: Snapshot
  onExit: () => void
}

/** The slides, one at a time. The address says which; one beyond the last shows the last. */
export function Deck({ snapshot, onExit }: DeckProps) {
  const i18n = useI18n()
  const { t } = i18n
  const { view, change } = useView()
  const { slides } = snapshot
  const pages = slides.length
  const page = Math.min(view.slide ?? 1, pages)
  const slide = slides[page - 1]
  const turnTo = (wanted: number) => {
    const next = Math.min(pages, Math.max(1, wanted))
    // Replaced, not pushed: Back leaves the briefing, whatever was leafed through.
    if (next !== page) change({ slide: next }, { replace: true })
  }
  useTurnKeys({
    next: () => turnTo(page + 1),
    previous: () => turnTo(page - 1),
    first: () => turnTo(1),
    last: () => turnTo(pages),
  })
  useEffect(() => {
    // The other language's words, while there is a network: it may be switched to in mid-talk.
    for (const language of LANGUAGES) loadMessages(language).catch(() => undefined)
  }, [])
  const title = slide === undefined ? t.briefing.title : slideTitle(slide, i18n)
  usePageTitle(t.pageTitle(title), 'cover')
  if (slide === undefined) return null
  return (
    <div className={styles.slide}>
      <p role="status" className="visually-hidden">
        {t.briefing.announcement(page, pages, title)}
      </p>
      <SlideView key={slide.id} slide={slide} snapshot={snapshot} />
      <DeckFooter snapshot={snapshot} page={page} pages={pages}>
        <Controls
          isFirst={page === 1}
          isLast={page === pages}
          onPrevious={() => turnTo(page - 1)}
          onNext={() => turnTo(page + 1)}
          onExit={onExit}
        />
      </DeckFooter>
    </div>
  )
}
