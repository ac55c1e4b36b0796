import { withRemark, type RemarkField } from '../deck/deck'
import { remarkOf } from '../deck/remark'
import type { TrackedTarget } from '../domain/tracked'
import { useI18n } from '../i18n/i18n'
import { FillIn } from './fill-in'
import { useSlideStage } from './slide-stage'
import styles from './fill-in.module.css'

/** What is known of a target beside its figures: from the data, or what somebody has written over them into the deck. */
export function RemarkField({ field, row }: { field: RemarkField; row: TrackedTarget }) {
  const i18n = useI18n()
  const { t, say } = i18n
  const { deck, live } = useSlideStage()
  const { id, name } = row.target
  const text = remarkOf(field, row, deck, i18n)
  const isTyped = (deck.remarks[id]?.[field] ?? '') !== ''
  return (
    <>
      <FillIn
        label={t.slides.fields.fill(t.slides.fields[field], say(name))}
        text={text}
        onChange={(typed) => live?.edit((before) => withRemark(before, id, field, typed))}
      />
      {/* The department's words are in the data; the presenter's are not. */}
      {isTyped && <span className={styles.typed}>{t.slides.fields.typed}</span>}
    </>
  )
}
