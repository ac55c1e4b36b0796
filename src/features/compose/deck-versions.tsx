import { useDecks } from '../../deck/deck-store'
import { useI18n } from '../../i18n/i18n'
import { Button } from '../../ui/button'
import styles from './compose.module.css'

/** The versions before this one. Restoring one makes the present one an earlier version: nothing is lost. */
export function DeckVersions({ deckId }: { deckId: string }) {
  const { t, format } = useI18n()
  const earlier = useDecks(({ decks }) => decks[deckId]?.earlier)
  const { put } = useDecks()
  if (earlier === undefined || earlier.length === 0) return null
  const words = t.compose
  return (
    <details>
      <summary>{words.versions}</summary>
      <ul className={styles.versions}>
        {earlier.map((version) => (
          <li key={`${version.revision} ${version.savedAt}`}>
            {words.version(version.revision, format.time(Date.parse(version.savedAt)))}{' '}
            <Button look="quiet" onClick={() => put(version)}>
              {words.restore}
            </Button>
          </li>
        ))}
      </ul>
    </details>
  )
}
