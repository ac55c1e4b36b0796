import { useCallback, useEffect, useMemo, useRef } from 'react'
import { shownSlides } from '../../deck/arrange'
import type { Deck } from '../../deck/deck'
import { noteHeld, useDeck, useDecks } from '../../deck/deck-store'
import type { AudienceState } from '../../deck/link'
import type { Slide } from '../../deck/slide'
import { slidesOf } from '../../deck/slides-of'
import { seenIn, type Snapshot } from '../../deck/snapshot'
import { useI18n } from '../../i18n/i18n'
import { DeckFooter } from '../../slides/deck-footer'
import { SlideStageProvider, type Live } from '../../slides/slide-stage'
import { slideTitle } from '../../deck/slide-title'
import { SlideView } from '../../slides/slide-view'
import { enterFullScreen } from '../../state/enter-full-screen'
import type { Language } from '../../state/language'
import { usePreferences } from '../../state/preferences'
import { usePresentation, type Panel } from '../../state/presentation'
import { useView } from '../../state/use-view'
import { Fading } from '../../ui/fading'
import { usePageTitle } from '../../ui/use-page-title'
import styles from './audience-deck.module.css'
import { Controls } from './controls'
import { CoverScreen } from './cover-screen'
import { DeckPanel } from './deck-panel'
import { Laser } from './laser'
import { Sheet } from './sheet'
import { useDeckKeys, type DeckKeys } from '../../deck/use-deck-keys'
import { NUMBER_LASTS_MS } from '../../deck/use-typed-number'
import { useAudienceLink } from './use-audience-link'
import { useFocusReturn } from './use-focus-return'
import { usePan } from './use-pan'
import { usePresenter } from './use-presenter'
import { useSlideUp } from './use-slide-up'

/** Whoever has left this many slides behind has held a briefing; fewer is a glance. */
const SLIDES_OF_A_MEETING = 5

interface AudienceDeckProps {
  snapshot: Snapshot
  deckId: string
  sessionName: string
  /** Where the briefing was before this window was loaded again; null for one that begins. */
  before: AudienceState | null
  onExit: () => void
}

/** A problem's slide is what a single target looks like. */
function sheetOf(snapshot: Snapshot, targetId: string | null): Extract<Slide, { kind: 'problem' }> | null {
  if (targetId === null) return null
  const { all, histories } = seenIn(snapshot)
  const row = all.find(({ target }) => target.id === targetId)
  if (row === undefined) return null
  return { kind: 'problem', id: `problem-${targetId}`, row, observations: histories.get(targetId) ?? [] }
}

/** The slides before the audience, one at a time. The address says which; one beyond the last shows the last. */
export function AudienceDeck({ snapshot, deckId, sessionName, before, onExit }: AudienceDeckProps) {
  const i18n = useI18n()
  const { t } = i18n
  const { view, change } = useView()
  const deck = useDeck(deckId)
  const live = usePresentation()
  const { cover, panel, targetId, set } = live
  const slides = useMemo(() => shownSlides(slidesOf(snapshot, deck), deck), [snapshot, deck])
  const pages = slides.length
  const page = Math.min(view.slide ?? 1, pages)
  const slide = slides[page - 1]
  useSlideUp(slides, slide?.id)
  const sheet = useMemo(() => sheetOf(snapshot, targetId), [snapshot, targetId])
  const comeBackTo = useFocusReturn()
  const tone = usePreferences(({ slideTone }) => slideTone)
  const pan = usePan()
  const presenter = usePresenter(sessionName)
  /** The slide that was last turned to, also before it is drawn: quick presses count on. */
  const current = useRef(page)
  useEffect(() => {
    current.current = page
  }, [page])

  /** To the slide that was asked for, whatever lies over this one. */
  const turnTo = (wanted: number) => {
    const next = Math.min(pages, Math.max(1, wanted))
    set({ cover: null, targetId: null, panel: null, trouble: null })
    // Replaced, not pushed: Back leaves the briefing, whatever was leafed through.
    if (next === current.current) return
    current.current = next
    change({ slide: next }, { replace: true })
  }
  const back = () => {
    if (!usePresentation.getState().closeTopmost()) onExit()
  }

  const state: AudienceState = {
    snapshotId: snapshot.id,
    page,
    cover,
    targetId,
    language: view.language,
    tone,
    slideId: live.slideId,
    startedAtMs: live.startedAtMs,
    slideSinceMs: live.slideSinceMs,
    spentMs: live.spentMs,
  }
  const speak = (language: Language) => change({ language }, { replace: true })
  const step = (by: number) => {
    // What a cover or a single target hid is seen before the next slide: nobody loses the place.
    if (cover !== null) set({ cover: null })
    else if (targetId !== null && panel === null) set({ targetId: null })
    else turnTo(current.current + by)
  }
  useAudienceLink({ sessionName, snapshot, deck, state, turnTo, step, speak, heard: presenter.heard })
  const goOn = useRef(() => undefined as void)
  useEffect(() => {
    goOn.current = () => step(1)
  })
  const edit = useCallback(
    (edited: (deck: Deck) => Deck) => {
      // The presenter's window hears of it as every window of this device does.
      useDecks.getState().change(deckId, edited)
    },
    [deckId],
  )
  const openTarget = useCallback(
    (id: string) => {
      // Out of a list one goes back to the count that it lists.
      if (usePresentation.getState().panel !== 'list') {
        comeBackTo(`[data-drill="${CSS.escape(id)}"]`)
      }
      set({ targetId: id, panel: null })
    },
    [set, comeBackTo],
  )
  const stage = useMemo(() => {
    const drilled: Live = {
      edit,
      next: () => goOn.current(),
      openTarget,
      openWorking: () => {
        comeBackTo('[data-working]')
        set({ panel: 'working' })
      },
      openList: (list) => {
        comeBackTo(`[data-count="${list.areaId} ${list.band}"]`)
        set({ list, panel: 'list' })
      },
    }
    return { snapshot, deck, live: drilled }
  }, [snapshot, deck, edit, openTarget, set, comeBackTo])

  useEffect(() => {
    usePresentation.getState().begin(Date.now(), before)
    return usePresentation.getState().end
  }, [before])
  useEffect(() => {
    useDecks.getState().pin(deckId)
    return () => useDecks.getState().pin(null)
  }, [deckId])
  const isHeld = Object.keys(live.spentMs).length >= SLIDES_OF_A_MEETING
  useEffect(() => {
    if (isHeld) noteHeld(deckId, snapshot.asOf)
  }, [isHeld, deckId, snapshot])
  const slideId = slide?.id ?? ''
  useEffect(() => {
    usePresentation.getState().turned(slideId, Date.now())
  }, [slideId])
  const shown = sheet ?? slide
  const about = shown?.kind === 'problem' ? shown.row : null
  const { toggleCover, zoomBy } = live
  const toggle = (name: Panel) => () => set({ panel: panel === name ? null : name })
  const keys: DeckKeys = {
    next: () => step(1),
    previous: () => step(-1),
    first: () => turnTo(1),
    last: () => turnTo(pages),
    jump: turnTo,
    overview: toggle('overview'),
    search: toggle('search'),
    help: toggle('help'),
    working: about === null ? () => undefined : toggle('working'),
    presenter: presenter.open,
    black: () => toggleCover('black'),
    white: () => toggleCover('white'),
    laser: () => set({ hasLaser: !live.hasLaser }),
    zoomIn: () => zoomBy(1),
    zoomOut: () => zoomBy(-1),
    zoomReset: () => set({ zoom: 1 }),
    language: () => speak(view.language === 'zh' ? 'en' : 'zh'),
    fullScreen: enterFullScreen,
    tone: () => usePreferences.getState().setSlideTone(tone === 'dark' ? 'light' : 'dark'),
    back,
    close: live.closeTopmost,
    exit: onExit,
    pan: live.zoom > 1 && cover === null ? pan : null,
  }
  const typed = useDeckKeys(keys, panel !== null)

  const title = shown === undefined ? t.briefing.title : slideTitle(shown, i18n, snapshot, deck)
  usePageTitle(t.pageTitle(title), 'cover')
  if (slide === undefined || shown === undefined) return null
  return (
    <SlideStageProvider value={stage}>
      <p role="status" className="visually-hidden">
        {cover === null ? t.briefing.announcement(page, pages, title) : t.briefing.covers[cover]}
      </p>
      <Sheet
        key={`${sheet === null ? 'slide' : 'target'} ${shown.id}`}
        keys={keys}
        isBack={sheet !== null}
        isCovered={cover !== null || panel !== null}
      >
        <SlideView slide={shown} />
        <DeckFooter page={page} pages={pages}>
          {/* Once, for whoever presents; the audience need not read it on every slide. */}
          {page === 1 && <p>{t.briefing.keys}</p>}
        </DeckFooter>
      </Sheet>
      <Controls
        keys={keys}
        isFirst={page === 1}
        isLast={page === pages}
        isCovered={cover !== null || panel !== null}
      />
      {live.trouble !== null && (
        <p role="alert" className={styles.blocked}>
          {t.briefing.trouble[live.trouble]}
        </p>
      )}
      {typed !== '' && (
        <Fading className={styles.typed} lastsMs={NUMBER_LASTS_MS}>
          {t.briefing.jump(typed, pages)}
        </Fading>
      )}
      <Laser />
      {cover !== null && <CoverScreen cover={cover} onLift={() => set({ cover: null })} />}
      {panel !== null && (
        <DeckPanel
          panel={panel}
          slides={slides}
          page={page}
          onTurn={turnTo}
          onTarget={openTarget}
          about={about}
          onClose={() => set({ panel: null })}
        />
      )}
    </SlideStageProvider>
  )
}
