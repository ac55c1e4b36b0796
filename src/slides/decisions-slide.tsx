import { withDecision, withNewDecision, withoutDecision, type Decision } from '../deck/deck'
import { newId } from '../deck/new-id'
import type { DecisionsSlide as DecisionsSlideContent } from '../deck/slide'
import { useI18n } from '../i18n/i18n'
import { classNames } from '../ui/class-names'
import { FillIn } from './fill-in'
import { SlideFrame } from './slide-frame'
import { useSlideStage } from './slide-stage'
import { partText, slideName } from '../deck/slide-title'
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

/** Decisions to take: who does what by when, typed while the meeting takes them, and kept. */
export function DecisionsSlide({ slide }: { slide: DecisionsSlideContent }) {
  const i18n = useI18n()
  const { t } = i18n
  const { snapshot, deck, live } = useSlideStage()
  const { decisions: words, followUp } = t.slides
  return (
    <SlideFrame
      title={slideName(slide, i18n, snapshot, deck)}
      part={partText(slide, i18n)}
      subtitle={words.note}
    >
      {slide.decisions.length === 0 && <p className={styles.none}>{words.none}</p>}
      {slide.decisions.length > 0 && (
        <table className={classNames(styles.table, styles.roomy)}>
          <thead>
            <tr>
              <th scope="col" aria-label="#" />
              <th scope="col" style={{ width: '50%' }}>
                {followUp.what}
              </th>
              <th scope="col">{followUp.who}</th>
              <th scope="col">{followUp.byWhen}</th>
              {live !== null && <td aria-hidden />}
            </tr>
          </thead>
          <tbody>
            {slide.decisions.map((decision, index) => (
              <DecisionRow key={decision.id} decision={decision} number={slide.first + index} />
            ))}
          </tbody>
        </table>
      )}
      {live !== null && slide.hasRoom && (
        <button
          type="button"
          className={styles.add}
          onClick={() => live.edit((before) => withNewDecision(before, newId(), snapshot.asOf))}
        >
          {words.add}
        </button>
      )}
      {!slide.hasRoom && <p className={styles.none}>{words.more}</p>}
    </SlideFrame>
  )
}
