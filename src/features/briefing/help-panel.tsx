import { useI18n } from '../../i18n/i18n'
import styles from './deck-panel.module.css'

/** Every key, and what it does. */
export function HelpPanel() {
  const { t } = useI18n()
  return (
    <dl className={styles.help}>
      {t.briefing.keyHelp.map(([keys, meaning]) => (
        <div key={keys}>
          <dt>{keys}</dt>
          <dd>{meaning}</dd>
        </div>
      ))}
    </dl>
  )
}
