import { useBoard } from '../board/board'
import { useMissingAreas } from '../board/use-missing-areas'
import { useI18n } from '../i18n/i18n'
import { useView } from '../state/use-view'
import styles from './header.module.css'

/**
 * The work areas, one click away on every screen. On the overview they filter it; elsewhere
 * they open the list. One whose record could not be read keeps its place: its targets are there.
 */
export function AreaNav() {
  const { t, say } = useI18n()
  const { path, view, hrefTo } = useView()
  const { areas } = useBoard()
  const missing = useMissingAreas()
  const to = path === '/' ? '/' : '/targets'
  const list = areas.state === 'ready' ? areas.value : []
  const entries = [
    ...list.map((area) => ({ id: area.id, area })),
    ...missing.flatMap((id) => (id === null ? [] : [{ id, area: null }])),
  ].sort((a, b) => a.id - b.id)
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
      {entries.map(({ id, area }) => (
        <a
          key={id}
          className={styles.area}
          href={hrefTo(to, { areas: [id] })}
          aria-current={view.areas.includes(id) ? 'true' : undefined}
        >
          {area ? (
            <>
              <span className={styles.number}>{id}</span>
              {say(area.shortName)}
            </>
          ) : (
            t.nav.areaMissing(id)
          )}
        </a>
      ))}
      {missing.includes(null) && <span className={styles.area}>{t.nav.areaMissing(null)}</span>}
    </nav>
  )
}
