import { useState } from 'react'
import { NAME_LIMIT, newDeck, type Deck } from '../../deck/deck'
import { firstFreeName, freeName } from '../../deck/deck-name'
import { FIRST_DECK, useDecks } from '../../deck/deck-store'
import { hasWords } from '../../deck/meeting'
import { newId } from '../../deck/new-id'
import { useI18n } from '../../i18n/i18n'
import { enterFullScreen } from '../../state/enter-full-screen'
import { useView } from '../../state/use-view'
import { Button, buttonClass } from '../../ui/button'
import { Notice } from '../../ui/notice'
import { SelectField } from '../../ui/select-field'
import { CompareField } from './compare-field'
import { ConfirmButton } from './confirm-button'
import { DeckFiles } from './deck-files'
import { DeckVersions } from './deck-versions'
import { LaterDecisions } from './later-decisions'
import { MeetingField } from './meeting-field'
import { MinutesField } from './minutes-field'
import { MissingDeck } from './missing-deck'
import styles from './compose.module.css'

interface DeckBarProps {
  deck: Deck
  edit: (change: (deck: Deck) => Deck) => void
}

/** What is kept, since when; or that nothing is. */
function SavedState({ deck }: { deck: Deck }) {
  const { t, format } = useI18n()
  const { isKept, damaged } = useDecks()
  const words = t.compose
  return (
    <>
      {!isKept && <Notice role="alert">{words.notKept}</Notice>}
      {damaged > 0 && <Notice role="status">{words.damaged(damaged)}</Notice>}
      {isKept && (
        <p className={styles.hint}>
          {deck.savedAt === ''
            ? words.unsaved
            : words.saved(format.time(Date.parse(deck.savedAt)), deck.revision)}
        </p>
      )}
    </>
  )
}

/** Which deck is worked on, and all that can be done with it as a whole. */
export function DeckBar({ deck, edit }: DeckBarProps) {
  const { t } = useI18n()
  const { view, change, hrefTo } = useView()
  const { decks, put, remove } = useDecks()
  const words = t.compose
  const nameOf = ({ name }: Deck) => name || words.unnamed
  const known = {
    ...Object.fromEntries(Object.values(decks).map((kept) => [kept.deck.id, kept.deck])),
    [deck.id]: deck,
  }
  /** How many decisions a new deck has taken over, as long as it is the one that is open. */
  const [taken, setTaken] = useState({ deckId: '', decisions: 0 })
  const open = (id: string) => {
    // An address without a deck means the last one: Back must lead to this one.
    if (view.deck === '') change({ deck: deck.id }, { replace: true })
    change({ deck: id })
  }
  const names = Object.values(known).map(nameOf)
  /** Puts a deck beside the others, under an id and a name that none of them has. */
  const add = (made: Deck): Deck => {
    const name = freeName(nameOf(made), names, words.numbered)
    const added = { ...made, id: newId(), name: name === nameOf(made) ? made.name : name }
    put(added)
    open(added.id)
    return added
  }
  /** What was decided is followed up in the next meeting, whose deck this is. */
  const addNew = () => {
    const decisions = deck.decisions.filter(hasWords)
    const made = newDeck('', firstFreeName(names, words.newName))
    const { id } = add({ ...made, decisions, held: deck.held })
    setTaken({ deckId: id, decisions: decisions.length })
  }
  return (
    <div className={styles.bar}>
      <div className={styles.tools}>
        <Button
          id="compose-start"
          look="strong"
          onClick={() => {
            enterFullScreen()
            change({ slide: 1 })
          }}
        >
          {words.start}
        </Button>
        <a className={buttonClass()} href={hrefTo('/kiosk', { deck: deck.id })}>
          {words.kioskDeck}
        </a>
        <a className={buttonClass()} href={hrefTo('/kiosk', { deck: '' })}>
          {words.kioskAreas}
        </a>
        <SelectField
          label={words.deck}
          value={deck.id}
          options={Object.values(known).map((one) => ({ value: one.id, label: nameOf(one) }))}
          onChange={open}
        />
        <Button onClick={addNew}>{words.newDeck}</Button>
        <Button onClick={() => add({ ...deck, name: words.copyOf(nameOf(deck)).slice(0, NAME_LIMIT) })}>
          {words.copy}
        </Button>
        <ConfirmButton
          key={deck.id}
          label={words.remove}
          question={words.removeConfirm(nameOf(deck))}
          onConfirm={() => {
            remove(deck.id)
            open(FIRST_DECK)
          }}
        />
        <DeckFiles deck={deck} onImport={add} />
      </div>
      <MissingDeck deckId={deck.id} onOpen={open} />
      {taken.deckId === deck.id && taken.decisions > 0 && (
        <Notice role="status">{words.takenOver(taken.decisions)}</Notice>
      )}
      <div className={styles.fields}>
        <label className={styles.field}>
          {words.name}
          <input
            value={deck.name}
            maxLength={NAME_LIMIT}
            placeholder={words.unnamed}
            onChange={(event) => {
              const { value } = event.target
              edit((before) => ({ ...before, name: value }))
            }}
          />
        </label>
        <MinutesField key={`minutes ${deck.id}`} deck={deck} edit={edit} />
        <MeetingField key={deck.id} deck={deck} edit={edit} />
      </div>
      <div className={styles.state}>
        <CompareField key={deck.id} deck={deck} edit={edit} />
        <SavedState deck={deck} />
      </div>
      <LaterDecisions deck={deck} />
      <DeckVersions key={deck.id} deck={deck} />
    </div>
  )
}
