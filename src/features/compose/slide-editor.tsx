import { useId } from 'react'
import {
  REMARK_FIELDS,
  SECONDS_LIMIT,
  TITLE_LIMIT,
  withNotes,
  withRemark,
  withSeconds,
  withTitle,
  type Deck,
  type RemarkField,
} from '../../deck/deck'
import type { ArrangedSlide } from '../../deck/arrange'
import { notesOf } from '../../deck/notes'
import { remarkOf } from '../../deck/remark'
import type { Slide } from '../../deck/slide'
import { slideName } from '../../deck/slide-title'
import { plannedMsIn, talkPlanOf } from '../../deck/timing'
import type { TrackedTarget } from '../../domain/tracked'
import { useI18n } from '../../i18n/i18n'
import { enterFullScreen } from '../../state/enter-full-screen'
import { useView } from '../../state/use-view'
import { useSlideStage } from '../../slides/slide-stage'
import { SlideThumb } from '../../slides/slide-thumb'
import { Button } from '../../ui/button'
import { DecisionRows } from './decision-rows'
import { PlaceField } from './place-field'
import styles from './compose.module.css'

type Edit = (change: (deck: Deck) => Deck) => void

function Remarks({ row, edit }: { row: TrackedTarget; edit: Edit }) {
  const i18n = useI18n()
  const { t } = i18n
  const { deck } = useSlideStage()
  const field = (name: RemarkField) => (
    <div key={name}>
      <label className={styles.field}>
        {t.slides.fields[name]}
        <textarea
          rows={2}
          value={remarkOf(name, row, deck, i18n)}
          placeholder={t.slides.fields.empty}
          onChange={(event) => {
            const { value } = event.target
            edit((before) => withRemark(before, row.target.id, name, value))
          }}
        />
      </label>
      {deck.remarks[row.target.id]?.[name] !== undefined && (
        <Button look="quiet" onClick={() => edit((before) => withRemark(before, row.target.id, name, null))}>
          {t.compose.backToData}
        </Button>
      )}
    </div>
  )
  return (
    <fieldset className={styles.remarks}>
      <legend>
        {t.compose.remarks} <span className={styles.hint}>{t.compose.remarksNote}</span>
      </legend>
      {REMARK_FIELDS.map(field)}
    </fieldset>
  )
}

/** Begins the briefing with this slide, to rehearse it or to go on after a break. */
function StartHere({ number }: { number: number }) {
  const { t } = useI18n()
  const { change } = useView()
  const reasonId = useId()
  const isShown = number > 0
  return (
    <p className={styles.tools}>
      <Button
        disabled={!isShown}
        aria-describedby={isShown ? undefined : reasonId}
        onClick={() => {
          enterFullScreen()
          change({ slide: number })
        }}
      >
        {t.compose.startHere}
      </Button>
      {!isShown && (
        <span id={reasonId} className={styles.hint}>
          {t.compose.startHereNot}
        </span>
      )}
    </p>
  )
}

interface SlideEditorProps {
  slide: Slide
  /** The whole deck, in its order. */
  slides: readonly ArrangedSlide[]
  edit: Edit
}

/** One slide: how it looks, its title, how long it may take, what is said to it, and what the data do not say. */
export function SlideEditor({ slide, slides, edit }: SlideEditorProps) {
  const i18n = useI18n()
  const { t } = i18n
  const { snapshot, deck } = useSlideStage()
  const words = t.compose
  const notes = notesOf(slide, snapshot, deck, i18n)
  const own = deck.seconds[slide.id]
  const shown = slides.flatMap((one) => (one.isShown ? [one.slide] : []))
  const number = shown.findIndex(({ id }) => id === slide.id) + 1
  const even = plannedMsIn(talkPlanOf(shown, { ...deck, seconds: {} }), slide)
  return (
    <>
      <div className={styles.picture}>
        <SlideThumb slide={slide} />
      </div>
      <StartHere number={number} />
      <div className={styles.trio}>
        <label className={styles.field}>
          {words.slideTitle}
          <input
            value={deck.titles[slide.id] ?? ''}
            maxLength={TITLE_LIMIT}
            placeholder={words.asGiven(slideName(slide, i18n, snapshot, { titles: {} }))}
            onChange={(event) => {
              const { value } = event.target
              edit((before) => withTitle(before, slide.id, value))
            }}
          />
        </label>
        <PlaceField slideId={slide.id} number={number} slides={slides} edit={edit} />
        <label className={styles.field}>
          {words.planned}
          <input
            type="number"
            min={1}
            max={SECONDS_LIMIT}
            value={own ?? ''}
            placeholder={even === null ? words.noTime : words.even(Math.round(even / 1000))}
            onChange={(event) => {
              const seconds = event.target.valueAsNumber
              const isGiven = Number.isInteger(seconds) && seconds >= 1 && seconds <= SECONDS_LIMIT
              edit((before) => withSeconds(before, slide.id, isGiven ? seconds : null))
            }}
          />
        </label>
      </div>
      <label className={styles.field}>
        <span>
          {words.notes} <span className={styles.hint}>{notes.isDraft ? words.draft : words.yours}</span>
        </span>
        <textarea
          rows={6}
          value={notes.text}
          onChange={(event) => {
            const { value } = event.target
            edit((before) => withNotes(before, slide.id, value))
          }}
        />
      </label>
      {!notes.isDraft && (
        <p>
          <Button look="quiet" onClick={() => edit((before) => withNotes(before, slide.id, null))}>
            {words.backToDraft}
          </Button>
        </p>
      )}
      {slide.kind === 'problem' && <Remarks row={slide.row} edit={edit} />}
      {(slide.kind === 'decisions' || slide.kind === 'follow-up') && (
        <DecisionRows slide={slide} edit={edit} />
      )}
    </>
  )
}
