import { useBoard } from '../board/board'
import { toDisplayText } from '../domain/display-text'
import { useI18n } from '../i18n/i18n'
import { useView } from '../state/use-view'
import styles from './header.module.css'

/** The eleven work areas, one click away on every screen. On the overview they filter it; elsewhere they open the list. */
export function AreaNav() {
  const { t, say } = useI18n()
  const { path, view, hrefTo } = useView()
  const { areas } = useBoard()
  const to = path === '/' ? '/' : '/targets'
  const list = areas.state === 'ready' ? areas.value : []
  return (
    <nav className={styles.areas} aria-label={t.nav.areas}>
      {list.length > 0 && (
        <a
          className={styles.area}
          href={hrefTo(to, { areas: [] })}
          aria-current={view.areas.length === 0 ? 'true' : undefined}
        >
          {t.nav.allAreas}
        </a>
      )}
      {list.map((area) => (
        <a
          key={area.id}
          className={styles.area}
          href={hrefTo(to, { areas: [area.id] })}
          title={toDisplayText(say(area.title))}
          aria-current={view.areas.includes(area.id) ? 'true' : undefined}
        >
          <span className={styles.number}>{area.id}</span>
          {say(area.shortName)}
        </a>
      ))}
    </nav>
  )
}
