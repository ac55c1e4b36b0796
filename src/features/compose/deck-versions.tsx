import { useState } from 'react'
import type { Deck } from '../../deck/deck'
import { useDecks } from '../../deck/deck-store'
import { VERSIONS_AT_MOST } from '../../deck/kept-deck'
import { decisionsIn, isSameContent, ownTextsIn, withRestored } from '../../deck/version'
import { useI18n } from '../../i18n/i18n'
import { Button } from '../../ui/button'
import { Notice } from '../../ui/notice'
import styles from './compose.module.css'

/** What tells a version from the others: its number, when it was kept, its name, and how much is in it. */
function VersionLine({ version }: { version: Deck }) {
  const { t, format } = useI18n()
  const words = t.compose
  const { revision, savedAt, name } = version
  return (
    <span>
      {words.version(revision, format.time(Date.parse(savedAt)))}{' '}
      <span className={styles.hint}>
        {words.versionHolds(name || words.unnamed, decisionsIn(version), ownTextsIn(version))}
      </span>
    </span>
  )
}

/**
 * The versions before this one, and how to keep one on purpose. Restoring one makes
 * the present one an earlier version, and leaves what was decided: nothing is lost.
 */
export function DeckVersions({ deck }: { deck: Deck }) {
  const { t } = useI18n()
  const kept = useDecks(({ decks }) => decks[deck.id])
  const { put } = useDecks()
  const [told, setTold] = useState('')
  // Nothing was changed yet.
  if (kept === undefined) return null
  const { earlier } = kept
  const words = t.compose
  const keep = () => {
    const last = earlier[0]
    if (last !== undefined && isSameContent(last, deck)) return setTold(words.sameVersion(last.revision))
    put(deck)
    setTold(words.keptVersion(deck.revision))
  }
  const restore = (version: Deck) => {
    const restored = withRestored(deck, version)
    put(restored)
    const staying = decisionsIn(deck)
    setTold(words.restored(version.revision, staying, decisionsIn(restored) - staying))
  }
  return (
    <div className={styles.history}>
      <details>
        <summary>{words.versions}</summary>
        <p className={styles.hint}>{words.versionsNote(VERSIONS_AT_MOST)}</p>
        <ul className={styles.versions}>
          {earlier.map((version) => (
            <li key={`${version.revision} ${version.savedAt}`}>
              <VersionLine version={version} />
              <Button look="quiet" onClick={() => restore(version)}>
                {words.restore}
              </Button>
            </li>
          ))}
        </ul>
      </details>
      <Button onClick={keep}>{words.keepVersion}</Button>
      {told !== '' && <Notice role="status">{told}</Notice>}
    </div>
  )
}
