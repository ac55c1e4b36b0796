import { useState } from 'react'
import { Button } from './button'
import styles from './copy-button.module.css'
import { copyText } from './copy-text'

interface CopyButtonProps {
  children: string
  /** The button's name where several stand on one page and its words alone do not tell them apart. */
  label?: string
  /** What is copied; asked for when the button is pressed. */
  text: () => string
  /** What is said afterwards, and the name of the field that shows the text when it could not be copied. */
  words: { readonly done: string; readonly failed: string; readonly field: string }
}

type Outcome = { readonly isCopied: boolean; readonly text: string }

/** Copies a text and says so; where the browser refuses, shows it selected, to be copied by hand. */
export function CopyButton({ children, label, text, words }: CopyButtonProps) {
  const [outcome, setOutcome] = useState<Outcome | null>(null)
  const copy = async () => {
    const copying = text()
    setOutcome(null)
    setOutcome({ isCopied: await copyText(copying), text: copying })
  }
  return (
    <span className={styles.copy} data-print="hide">
      <Button aria-label={label} onClick={() => void copy()}>
        {children}
      </Button>
      <span role="status" className={styles.said}>
        {outcome !== null && (outcome.isCopied ? words.done : words.failed)}
      </span>
      {outcome !== null && !outcome.isCopied && (
        <textarea
          ref={selectAll}
          className={styles.field}
          aria-label={words.field}
          readOnly
          rows={8}
          value={outcome.text}
        />
      )}
    </span>
  )
}

function selectAll(field: HTMLTextAreaElement | null): void {
  field?.focus()
  field?.select()
}
