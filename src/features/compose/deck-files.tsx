import { useRef, useState } from 'react'
import type { Deck } from '../../deck/deck'
import { readDeckFile, toDeckFile, type ReadDeck } from '../../deck/deck-file'
import { useI18n, type I18n } from '../../i18n/i18n'
import { Button } from '../../ui/button'
import { Notice } from '../../ui/notice'
import { saveFile } from '../../ui/save-file'

const LARGEST_BYTES = 5_000_000

interface DeckFilesProps {
  deck: Deck
  /** Gives the deck as it stands among the others: under another name when one has its own. */
  onImport: (deck: Deck) => Deck
}

type Outcome = { readonly role: 'alert' | 'status'; readonly text: string }

function outcomeOf(read: ReadDeck, file: string, { t }: I18n): Outcome {
  const words = t.compose
  if (read.kind === 'deck') return { role: 'status', text: words.imported(read.deck.name || words.unnamed) }
  const text =
    read.reason === 'field' ? words.refused.field(file, read.field) : words.refused[read.reason](file)
  return { role: 'alert', text }
}

/** A deck out of and into a file. An imported one stands beside the others: nothing is overwritten. */
export function DeckFiles({ deck, onImport }: DeckFilesProps) {
  const i18n = useI18n()
  const { t } = i18n
  const input = useRef<HTMLInputElement>(null)
  const [outcome, setOutcome] = useState<Outcome | null>(null)
  const words = t.compose
  const take = async (file: File) => {
    if (file.size > LARGEST_BYTES) {
      return setOutcome({ role: 'alert', text: words.refused.large(file.name) })
    }
    try {
      const read = readDeckFile(new TextDecoder('utf-8', { fatal: true }).decode(await file.arrayBuffer()))
      const taken: ReadDeck = read.kind === 'deck' ? { kind: 'deck', deck: onImport(read.deck) } : read
      setOutcome(outcomeOf(taken, file.name, i18n))
    } catch {
      setOutcome({ role: 'alert', text: words.refused.unreadable(file.name) })
    }
  }
  return (
    <>
      <Button onClick={() => saveFile(toDeckFile(deck), `${deck.name || words.unnamed}.json`)}>
        {words.export}
      </Button>
      <Button onClick={() => input.current?.click()}>{words.import}</Button>
      <input
        ref={input}
        type="file"
        accept=".json,application/json"
        aria-label={words.import}
        hidden
        onChange={(event) => {
          const [file] = event.target.files ?? []
          // The same file may be chosen again once it is mended.
          event.target.value = ''
          if (file !== undefined) void take(file)
        }}
      />
      {outcome !== null && <Notice role={outcome.role}>{outcome.text}</Notice>}
    </>
  )
}
