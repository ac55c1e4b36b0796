import { useI18n } from '../i18n/i18n'
import { useSlideStage } from './slide-stage'
import styles from './fill-in.module.css'

interface FillInProps {
  /** What the field is, for somebody who does not see where it stands. */
  label: string
  /** Empty when nobody has said anything: then an empty field, never a guess. */
  text: string
  /** What stands in the empty field. */
  hint?: string
  onChange: (text: string) => void
}

/** To the next field of the slide; out of the last. Shift and Enter make a new line. */
function goOn(field: HTMLTextAreaElement): void {
  const fields = [...document.querySelectorAll<HTMLElement>('[data-slide-scale] textarea')]
  const next = fields[fields.indexOf(field) + 1]
  if (next === undefined) field.blur()
  else next.focus()
}

/** A field of a slide: typed into while presenting, else its text; one to be filled in shows that it is empty. */
export function FillIn({ label, text, hint, onChange }: FillInProps) {
  const { t } = useI18n()
  const { live } = useSlideStage()
  const empty = hint ?? t.slides.fields.empty
  if (live === null) {
    return text === '' ? <span className={styles.empty}>{empty}</span> : <span>{text}</span>
  }
  return (
    // The copy of the text gives the field its height: `field-sizing` is not in the browsers of the floor.
    <span className={styles.field} data-text={`${text || empty} `}>
      <textarea
        className={styles.input}
        aria-label={label}
        placeholder={empty}
        rows={1}
        value={text}
        onChange={(event) => onChange(event.target.value)}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' || event.shiftKey || event.nativeEvent.isComposing) return
          event.preventDefault()
          goOn(event.currentTarget)
        }}
      />
    </span>
  )
}
