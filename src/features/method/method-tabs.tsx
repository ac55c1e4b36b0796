import { useI18n } from '../../i18n/i18n'
import { useView } from '../../state/use-view'
import styles from './method-tabs.module.css'

const TABS = [
  { to: '/method', name: 'page' },
  { to: '/method/presets', name: 'presets' },
] as const

/** The two pages of the method: how it works, and what another rule set would change. */
export function MethodTabs() {
  const { t } = useI18n()
  const { path, hrefTo } = useView()
  return (
    <nav className={styles.tabs} aria-label={t.method.tabs.label} data-print="hide">
      {TABS.map(({ to, name }) => (
        <a key={to} className={styles.tab} href={hrefTo(to)} aria-current={path === to ? 'page' : undefined}>
          {t.method.tabs[name]}
        </a>
      ))}
    </nav>
  )
}
