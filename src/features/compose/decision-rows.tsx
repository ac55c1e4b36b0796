import { useRef, useState } from 'react'
import {
  DECISION_STATES,
  withDecision,
  withNewDecision,
  withoutDecision,
  type Deck,
  type Decision,
} from '../../deck/deck'
import { meetingDayOf } from '../../deck/meeting'
import { newId } from '../../deck/new-id'
import type { DecisionsSlide, FollowUpSlide } from '../../deck/slide'
import { useI18n } from '../../i18n/i18n'
import { useSlideStage } from '../../slides/slide-stage'
import { Button } from '../../ui/button'
import { SelectField } from '../../ui/select-field'
import { ConfirmButton } from './confirm-button'
import styles from './compose.module.css'

type Edit = (change: (deck: Deck) => Deck) => void

interface TextProps {
  label: string
  text: string
  /** True for what must have words: a decision to follow up without any would be on no slide. */
  isNeeded?: boolean
  rows?: number
  onChange: (text: string) => void
}

function Text({ label, text, isNeeded = false, rows = 1, onChange }: TextProps) {
  /** What is typed while it is empty and must not be. */
  const [blank, setBlank] = useState<string | null>(null)
  return (
    <textarea
      aria-label={label}
      rows={rows}
      value={blank ?? text}
      onBlur={() => setBlank(null)}
      onChange={(event) => {
        const { value } = event.target
        const isBlank = isNeeded && value.trim() === ''
        setBlank(isBlank ? value : null)
        if (!isBlank) onChange(value)
      }}
    />
  )
}

interface DecisionRowProps {
  decision: Decision
  number: number
  isFollowedUp: boolean
  edit: Edit
}

function DecisionRow({ decision, number, isFollowedUp, edit }: DecisionRowProps) {
  const { t, format } = useI18n()
  const { followUp: words, decisions: about, states } = t.slides
  const { id, state, takenOn } = decision
  const change = (part: Partial<Omit<Decision, 'id'>>) => edit((before) => withDecision(before, id, part))
  const field = (name: 'what' | 'who' | 'byWhen' | 'outcome', rows = 1) => (
    <label className={styles.field}>
      {words[name]}
      <Text
        label={about.number(number, words[name])}
        text={decision[name]}
        isNeeded={isFollowedUp && name === 'what'}
        rows={rows}
        onChange={(text) => change({ [name]: text })}
      />
    </label>
  )
  return (
    <li className={styles.decision}>
      <div className={styles.tools}>
        <span className={styles.hint}>
          {number}
          {isFollowedUp && ` · ${words.from(format.date(takenOn))}`}
        </span>
        {!isFollowedUp && (
          <ConfirmButton
            look="quiet"
            label={about.remove(number)}
            question={about.removeConfirm(number)}
            onConfirm={() => edit((before) => withoutDecision(before, id))}
          />
        )}
      </div>
      {field('what', 2)}
      <div className={styles.pair}>
        {field('who')}
        {field('byWhen')}
      </div>
      {isFollowedUp && (
        <>
          <SelectField
            label={about.number(number, words.state)}
            value={state}
            options={DECISION_STATES.map((value) => ({ value, label: states[value] }))}
            onChange={(chosen) => change({ state: chosen })}
          />
          {field('outcome', 2)}
        </>
      )}
    </li>
  )
}

interface DecisionRowsProps {
  slide: DecisionsSlide | FollowUpSlide
  edit: Edit
}

/** The decisions on a slide as a form: those to follow up with what became of them, those of this meeting with room for more. */
export function DecisionRows({ slide, edit }: DecisionRowsProps) {
  const { t } = useI18n()
  const { asOf } = useSlideStage().snapshot
  const list = useRef<HTMLOListElement>(null)
  const isFollowedUp = slide.kind === 'follow-up'
  const first = isFollowedUp ? 1 : slide.first
  const add = () => {
    edit((before) => withNewDecision(before, newId(), meetingDayOf(before, asOf)))
    requestAnimationFrame(() => list.current?.querySelector<HTMLElement>('li:last-child textarea')?.focus())
  }
  return (
    <fieldset className={styles.remarks}>
      <legend>{isFollowedUp ? t.compose.followUp : t.compose.decisions}</legend>
      <ol ref={list} className={styles.decisions}>
        {slide.decisions.map((decision, index) => (
          <DecisionRow
            key={decision.id}
            decision={decision}
            number={first + index}
            isFollowedUp={isFollowedUp}
            edit={edit}
          />
        ))}
      </ol>
      {slide.kind === 'decisions' && (
        <p>
          {slide.hasRoom ? (
            <Button onClick={add}>{t.compose.addDecision}</Button>
          ) : (
            <span className={styles.hint}>{t.slides.decisions.more}</span>
          )}
        </p>
      )}
    </fieldset>
  )
}
