import { useState } from 'react'
import type { Deck } from '../../deck/deck'
import { useI18n } from '../../i18n/i18n'
import styles from './compose.module.css'

interface MinutesFieldProps {
  deck: Deck
  edit: (change: (deck: Deck) => Deck) => void
}

/** How long the whole is meant to take, in minutes. What is typed stands as it is typed, also empty, until the field is left; only a whole number from 1 to 600 counts. */
export function MinutesField({ deck, edit }: MinutesFieldProps) {
  const { t } = useI18n()
  const [typed, setTyped] = useState<string | null>(null)
  return (
    <label className={styles.field}>
      {t.compose.minutes}
      <input
        type="number"
        min={1}
        max={600}
        value={typed ?? deck.minutes}
        onChange={(event) => {
          setTyped(event.target.value)
          const minutes = event.target.valueAsNumber
          if (Number.isInteger(minutes) && minutes >= 1 && minutes <= 600) {
            edit((before) => ({ ...before, minutes }))
          }
        }}
        onBlur={() => setTyped(null)}
      />
    </label>
  )
}
