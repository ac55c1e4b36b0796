import { useState } from 'react'
import { withPlaced, type ArrangedSlide } from '../../deck/arrange'
import type { Deck } from '../../deck/deck'
import { useI18n } from '../../i18n/i18n'
import styles from './compose.module.css'

interface PlaceFieldProps {
  slideId: string
  /** Its number among those that are shown; 0 for one that is not. */
  number: number
  slides: readonly ArrangedSlide[]
  edit: (change: (deck: Deck) => Deck) => void
}

/** The slide's number, to be overwritten: it goes there at Enter, or when the field is left. */
export function PlaceField({ slideId, number, slides, edit }: PlaceFieldProps) {
  const { t } = useI18n()
  const [typed, setTyped] = useState<string | null>(null)
  const go = () => {
    const wanted = Number(typed)
    setTyped(null)
    if (typed === null || !Number.isInteger(wanted) || wanted < 1 || wanted === number) return
    edit((before) => withPlaced(before, slides, slideId, wanted))
  }
  return (
    <label className={styles.field}>
      {t.compose.place}
      <input
        type="number"
        min={1}
        disabled={number === 0}
        value={typed ?? (number === 0 ? '' : number)}
        onChange={(event) => setTyped(event.target.value)}
        onBlur={go}
        onKeyDown={({ key }) => {
          if (key === 'Enter') go()
        }}
      />
    </label>
  )
}
