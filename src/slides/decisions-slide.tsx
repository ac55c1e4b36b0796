import { useState } from 'react'
import { withDecision, withNewDecision, withoutDecision, type Deck, type Decision } from '../deck/deck'
import { useDecks } from '../deck/deck-store'
import { meetingDayOf } from '../deck/meeting'
import { newId } from '../deck/new-id'
import type { DecisionsSlide as DecisionsSlideContent } from '../deck/slide'
import { useI18n } from '../i18n/i18n'
import { FillIn } from './fill-in'
import { SlideFrame } from './slide-frame'
import { useSlideStage } from './slide-stage'
import { SlideTable } from './slide-table'
import styles from './slide-table.module.css'

const FIELDS = ['what', 'who', 'byWhen'] as const
type Field = (typeof FIELDS)[number]

interface DecisionRowProps {
  /** Empty for the line that waits for the next. */
  decision: Pick<Decision, Field>
  number: number
  onType: (field: Field, text: string) => void
  /** None for the line that waits. */
  onRemove?: () => void
}

/** Asks before it takes a decision away: what a meeting has said is not typed again. Leaving it takes the question back. */
function RemoveButton({ number, onRemove }: { number: number; onRemove: () => void }) {
  const { decisions: words } = useI18n().t.slides
  const [isAsked, setIsAsked] = useState(false)
  const label = isAsked ? words.removeConfirm(number) : words.remove(number)
  return (
    <button
      type="button"
      className={styles.remove}
      data-asked={isAsked}
      aria-label={label}
      title={label}
      onBlur={() => setIsAsked(false)}
      onClick={({ currentTarget }) => {
        if (!isAsked) return setIsAsked(true)
        const table = currentTarget.closest('tbody')
        onRemove()
        // The line that comes in its place: with the focus nowhere, Space would turn the slide.
        requestAnimationFrame(() =>
          table
            ?.querySelector<HTMLElement>(`tr:nth-child(${number}) textarea, tr:last-child textarea`)
            ?.focus(),
        )
      }}
    >
      {isAsked ? words.removeAsked : '×'}
    </button>
  )
}

function DecisionRow({ decision, number, onType, onRemove }: DecisionRowProps) {
  const { t } = useI18n()
  const { live } = useSlideStage()
  const { decisions: words, followUp } = t.slides
  const hints = { what: words.whatHint, who: words.whoHint, byWhen: words.whenHint }
  return (
    <tr>
      <td className={styles.number}>{number}</td>
      {FIELDS.map((field) => (
        <td key={field}>
          <FillIn
            label={words.number(number, followUp[field])}
            text={decision[field]}
            hint={hints[field]}
            onChange={(text) => onType(field, text)}
          />
        </td>
      ))}
      {live !== null && (
        <td>{onRemove !== undefined && <RemoveButton number={number} onRemove={onRemove} />}</td>
      )}
    </tr>
  )
}

const NOTHING_YET = { what: '', who: '', byWhen: '' } as const

/** The id that the next decision will have: another one once that is among the decisions. */
function useNextId(decisions: readonly Decision[]): string {
  const [nextId, setNextId] = useState(newId)
  if (decisions.some(({ id }) => id === nextId)) setNextId(newId())
  return nextId
}

/**
 * Decisions to take: who does what by when, typed while the meeting takes them, and
 * kept. Below them an empty line waits for the next; what is typed into it makes it a
 * decision, under the same key, so that the one who types goes on typing.
 */
export function DecisionsSlide({ slide }: { slide: DecisionsSlideContent }) {
  const { t } = useI18n()
  const { snapshot, live } = useSlideStage()
  const { decisions: words, followUp } = t.slides
  const isKept = useDecks((decks) => decks.isKept)
  const nextId = useNextId(slide.decisions)
  const type = (id: string, field: Field, text: string) => (deck: Deck) =>
    withDecision(deck, id, { [field]: text })
  const isWaiting = live !== null && slide.hasRoom
  // One list: a line that becomes a decision keeps its place, and the focus in it.
  const rows = slide.decisions.map((decision, index) => (
    <DecisionRow
      key={decision.id}
      decision={decision}
      number={slide.first + index}
      onType={(field, text) => live?.edit(type(decision.id, field, text))}
      onRemove={() => live?.edit((deck) => withoutDecision(deck, decision.id))}
    />
  ))
  if (isWaiting) {
    rows.push(
      <DecisionRow
        key={nextId}
        decision={NOTHING_YET}
        number={slide.first + slide.decisions.length}
        onType={(field, text) =>
          live.edit((before) => {
            const taken = withNewDecision(before, nextId, meetingDayOf(before, snapshot.asOf))
            return type(nextId, field, text)(taken)
          })
        }
      />,
    )
  }
  return (
    <SlideFrame slide={slide} subtitle={isKept ? words.note : words.notKept}>
      {rows.length === 0 && <p className={styles.none}>{words.none}</p>}
      {rows.length > 0 && (
        <SlideTable
          columns={[
            { label: '#', isNumber: true },
            { label: followUp.what, width: 'half' },
            { label: followUp.who },
            { label: followUp.byWhen },
            ...(live === null ? [] : [{ label: '' }]),
          ]}
        >
          {rows}
        </SlideTable>
      )}
      {live !== null && !slide.hasRoom && (
        <button type="button" className={styles.add} onClick={live.next}>
          {words.more}
        </button>
      )}
    </SlideFrame>
  )
}
