import { useI18n } from '../../i18n/i18n'
import { usePreferences } from '../../state/preferences'
import styles from './targets.module.css'

/** Tells of the key that leads to the search, and switches it off on this device. */
export function SearchKey() {
  const { t } = useI18n()
  const { hasSearchKey, setSearchKey } = usePreferences()
  return (
    <label className={styles.shortcut}>
      <input
        type="checkbox"
        checked={hasSearchKey}
        onChange={(event) => setSearchKey(event.target.checked)}
      />
      {t.targets.searchKey}
    </label>
  )
}
