import { useRef } from 'react'
import { withDecision, withNewDecision, withoutDecision, type Decision } from '../deck/deck'
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

function DecisionRow({ decision, number }: { decision: Decision; number: number }) {
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
            onChange={(text) => live?.edit((deck) => withDecision(deck, decision.id, { [field]: text }))}
          />
        </td>
      ))}
      {live !== null && (
        <td>
          <button
            type="button"
            className={styles.remove}
            aria-label={words.remove(number)}
            title={words.remove(number)}
            onClick={() => live.edit((deck) => withoutDecision(deck, decision.id))}
          >
            ×
          </button>
        </td>
      )}
    </tr>
  )
}

function focusLastLine(table: HTMLTableElement | null): void {
  table?.querySelector<HTMLElement>('tbody tr:last-child textarea')?.focus()
}

/** Decisions to take: who does what by when, typed while the meeting takes them, and kept. */
export function DecisionsSlide({ slide }: { slide: DecisionsSlideContent }) {
  const { t } = useI18n()
  const { snapshot, live } = useSlideStage()
  const { decisions: words, followUp } = t.slides
  const table = useRef<HTMLTableElement>(null)
  const isKept = useDecks((decks) => decks.isKept)
  return (
    <SlideFrame slide={slide} subtitle={isKept ? words.note : words.notKept}>
      {slide.decisions.length === 0 && <p className={styles.none}>{words.none}</p>}
      {slide.decisions.length > 0 && (
        <SlideTable
          ref={table}

          columns={[
            { label: '#', isNumber: true },
            { label: followUp.what, width: 'half' },
            { label: followUp.who },
            { label: followUp.byWhen },
            ...(live === null ? [] : [{ label: '' }]),
          ]}
        >
          {slide.decisions.map((decision, index) => (
            <DecisionRow key={decision.id} decision={decision} number={slide.first + index} />
          ))}
        </SlideTable>
      )}
      {live !== null && slide.hasRoom && (
        <button
          type="button"
          className={styles.add}
          onClick={() => {
            live.edit((before) => withNewDecision(before, newId(), meetingDayOf(before, snapshot.asOf)))
            // One goes on writing in the new line; where the slide is full it stands on the next.
            requestAnimationFrame(() => focusLastLine(table.current))
          }}
        >
          {words.add}
        </button>
      )}
      {live !== null && !slide.hasRoom && (
        <button type="button" className={styles.add} onClick={live.next}>
          {words.more}
        </button>
      )}
    </SlideFrame>
  )
}
