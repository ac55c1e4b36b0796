import { useI18n } from '../../i18n/i18n'
import { useView } from '../../state/use-view'
import styles from './targets.module.css'

const LONGEST = 100

/** A cell pasted from a spreadsheet brings tabs along; an address with control characters is refused. */
function withoutControls(text: string): string {
  return text.replaceAll(/\p{Cc}/gu, ' ')
}

/** Searches while one types. Each letter replaces the address instead of adding to the history. */
export function SearchField() {
  const { t } = useI18n()
  const { view, change } = useView()
  return (
    <label className={styles.search}>
      {t.targets.search}
      <input
        id="target-search"
        type="search"
        className={styles.searchInput}
        placeholder={t.targets.searchHint}
        maxLength={LONGEST}
        value={view.text}
        onChange={(event) => change({ text: withoutControls(event.target.value) }, { replace: true })}
      />
    </label>
  )
}
