import { useMemo, useState, type RefObject } from 'react'
import { shownSlides } from '../../deck/arrange'
import type { Deck } from '../../deck/deck'
import type { AudienceState, LinkMessage } from '../../deck/link'
import { notesOf } from '../../deck/notes'
import { slideTitle } from '../../deck/slide-title'
import { slidesOf } from '../../deck/slides-of'
import type { Snapshot } from '../../deck/snapshot'
import { useDeckKeys } from '../../deck/use-deck-keys'
import { NUMBER_LASTS_MS } from '../../deck/use-typed-number'
import { useI18n } from '../../i18n/i18n'
import { DatasetMark } from '../../slides/dataset-mark'
import { SlideStageProvider } from '../../slides/slide-stage'
import { SlideThumb } from '../../slides/slide-thumb'
import type { Cover } from '../../state/presentation'
import { Button } from '../../ui/button'
import { Fading } from '../../ui/fading'
import { LostNotice } from './lost-notice'
import { PresenterTimes } from './presenter-times'
import { SlideList } from './slide-list'
import { useAudienceLook } from './use-audience-look'
import styles from './presenter.module.css'

interface PresenterDeskProps {
  snapshot: Snapshot
  deck: Deck
  state: AudienceState
  /** When the audience's window was heard last, in epoch ms. */
  heardAtMs: RefObject<number>
  send: (message: LinkMessage) => void
}

/** From the smallest, 0; how large each is says the style. */
const LARGEST_NOTES = 4

/** What the speaker looks at: the slide that is up, the one after it, the notes, the time. */
export function PresenterDesk({ snapshot, deck, state, heardAtMs, send }: PresenterDeskProps) {
  const i18n = useI18n()
  const { t, say } = i18n
  const [size, setSize] = useState(1)
  const slides = useMemo(() => shownSlides(slidesOf(snapshot, deck), deck), [snapshot, deck])
  const still = useMemo(() => ({ snapshot, deck, live: null }), [snapshot, deck])
  const { page, cover, targetId, language, tone } = state
  useAudienceLook(state)
  const slide = slides[page - 1]
  const next = slides[page]
  const turn = (wanted: number) => send({ type: 'turn', page: Math.min(slides.length, Math.max(1, wanted)) })
  const step = (by: number) => send({ type: 'step', by })
  const toggle = (wanted: Cover) => send({ type: 'cover', cover: cover === wanted ? null : wanted })
  const lift = () => {
    if (cover !== null) send({ type: 'cover', cover: null })
    else if (targetId !== null) send({ type: 'target', targetId: null })
  }
  const nothing = () => undefined
  const typed = useDeckKeys(
    {
      next: () => step(1),
      previous: () => step(-1),
      first: () => turn(1),
      last: () => turn(slides.length),
      jump: turn,
      black: () => toggle('black'),
      white: () => toggle('white'),
      zoomIn: () => setSize((before) => Math.min(LARGEST_NOTES, before + 1)),
      zoomOut: () => setSize((before) => Math.max(0, before - 1)),
      zoomReset: () => setSize(1),
      back: lift,
      close: lift,
      overview: nothing,
      search: nothing,
      help: nothing,
      working: nothing,
      presenter: nothing,
      laser: nothing,
      language: () => send({ type: 'language', language: language === 'zh' ? 'en' : 'zh' }),
      tone: () => send({ type: 'tone', tone: tone === 'dark' ? 'light' : 'dark' }),
      fullScreen: nothing,
      exit: nothing,
      pan: null,
    },
    false,
  )
  if (slide === undefined) return null
  const notes = notesOf(slide, snapshot, deck, i18n)
  const drilled = snapshot.targets.find(({ id }) => id === targetId)
  const words = t.presenter
  return (
    <SlideStageProvider value={still}>
      <main className={styles.desk}>
        <h1 className="visually-hidden">{words.title}</h1>
        <LostNotice heardAtMs={heardAtMs} />
        <PresenterTimes slides={slides} deck={deck} state={state} />
        <div className={styles.screens}>
          <section aria-label={words.now} className={styles.now}>
            <h2 className={styles.heading}>
              {words.now} {t.briefing.page(page, slides.length)}{' '}
              <strong>{slideTitle(slide, i18n, snapshot, deck)}</strong>
            </h2>
            <SlideThumb key={slide.id} slide={slide} />
            {(cover !== null || drilled !== undefined) && (
              <p role="status" className={styles.notice}>
                {cover === null
                  ? words.target(drilled === undefined ? '' : say(drilled.name))
                  : words.cover(cover)}{' '}
                <Button onClick={lift}>{words.lift}</Button>
              </p>
            )}
            <div className={styles.turns}>
              <Button onClick={() => step(-1)}>{t.briefing.previous}</Button>
              <Button look="strong" onClick={() => step(1)}>
                {t.briefing.next}
              </Button>
              <Button aria-pressed={cover === 'black'} onClick={() => toggle('black')}>
                {t.briefing.covers.black}
              </Button>
              <Button aria-pressed={cover === 'white'} onClick={() => toggle('white')}>
                {t.briefing.covers.white}
              </Button>
            </div>
          </section>
          <section aria-label={words.next} className={styles.coming}>
            <h2 className={styles.heading}>
              {words.next} {next !== undefined && <strong>{slideTitle(next, i18n, snapshot, deck)}</strong>}
            </h2>
            {next === undefined ? <p>{words.last}</p> : <SlideThumb key={next.id} slide={next} />}
          </section>
        </div>
        <section aria-label={words.notes} className={styles.notes}>
          <h2 className={styles.heading}>
            {words.notes} <DatasetMark snapshot={snapshot} />{' '}
            {notes.isDraft && notes.text !== '' && <span>{words.draft}</span>}
            <span className={styles.sizes}>
              <Button aria-label={words.size.smaller} onClick={() => setSize(Math.max(0, size - 1))}>
                A−
              </Button>
              <Button
                aria-label={words.size.larger}
                onClick={() => setSize(Math.min(LARGEST_NOTES, size + 1))}
              >
                A+
              </Button>
            </span>
          </h2>
          <p className={styles.text} data-size={size}>
            {notes.text}
          </p>
        </section>
        {typed !== '' && (
          <Fading className={styles.typed} lastsMs={NUMBER_LASTS_MS}>
            {t.briefing.jump(typed, slides.length)}
          </Fading>
        )}
        <SlideList slides={slides} page={page} spentMs={state.spentMs} onTurn={turn} />
      </main>
    </SlideStageProvider>
  )
}
