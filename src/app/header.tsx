import { useRef } from 'react'
import { useI18n } from '../i18n/i18n'
import { enterFullScreen } from '../state/enter-full-screen'
import { THEMES, usePreferences } from '../state/preferences'
import { useTimeMachine } from '../state/time-machine'
import { useView } from '../state/use-view'
import { Button, buttonClass } from '../ui/button'
import { SelectField } from '../ui/select-field'
import { AreaNav } from './area-nav'
import styles from './header.module.css'
import { TimeRow } from './time-row'
import { useHeaderHeight } from './use-header-height'

/** What is on every screen: where one is, from which day one looks, at which data, and the way into the briefing. */
export function Header() {
  const { t, language } = useI18n()
  const { path, change, hrefTo } = useView()
  const { theme, setTheme } = usePreferences()
  const header = useRef<HTMLElement>(null)
  useHeaderHeight(header)
  const tabs = [
    { to: '/', label: t.nav.overview, isCurrent: path === '/' },
    ...(
      ['targets', 'report', 'review', 'milestones', 'multiples', 'changes', 'departments', 'method'] as const
    ).map((name) => ({ to: `/${name}`, label: t.nav[name], isCurrent: path.split('/')[1] === name })),
  ]
  const present = () => {
    enterFullScreen()
    // The day on screen is the one that is presented, also while the time control moves.
    const { passing } = useTimeMachine.getState()
    change({ slide: 1, ...(passing !== null && { asOf: passing }) })
  }
  return (
    <header ref={header} className={styles.header}>
      <div className={styles.bar}>
        <a className={styles.brand} href={hrefTo('/')}>
          {t.product}
        </a>
        <nav className={styles.nav} aria-label={t.nav.main}>
          {tabs.map(({ to, label, isCurrent }) => (
            <a
              key={to}
              className={styles.tab}
              href={hrefTo(to)}
              aria-current={isCurrent ? 'page' : undefined}
            >
              {label}
            </a>
          ))}
        </nav>
        <div className={styles.tools}>
          <SelectField
            label={t.header.theme}
            isLabelHidden
            value={theme}
            options={THEMES.map((value) => ({ value, label: t.header.themes[value] }))}
            onChange={setTheme}
          />
          <Button
            lang={language === 'zh' ? 'en' : 'zh-CN'}
            title={t.header.languageLabel}
            onClick={() => change({ language: language === 'zh' ? 'en' : 'zh' })}
          >
            {t.header.language}
          </Button>
          <a
            className={buttonClass()}
            href={hrefTo('/briefing')}
            aria-current={path === '/briefing' ? 'page' : undefined}
          >
            {t.header.compose}
          </a>
          <Button id="present-button" look="strong" onClick={present}>
            <span aria-hidden>▶</span>
            {t.header.present}
          </Button>
        </div>
      </div>
      <TimeRow />
      <AreaNav />
    </header>
  )
}
