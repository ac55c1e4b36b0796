import { toDisplayText } from '../../domain/display-text'
import type { Area } from '../../domain/report'
import { useI18n } from '../../i18n/i18n'
import { areaPath } from '../../state/view'
import { useView } from '../../state/use-view'
import { buttonClass } from '../../ui/button'
import styles from './area.module.css'

interface NeighboursProps {
  areas: readonly Area[]
  current: number
  /** Only the area before and the one after; for the end of the page. */
  isShort?: boolean
}

/** The way from one work area to the others. */
export function Neighbours({ areas, current, isShort = false }: NeighboursProps) {
  const { t, say } = useI18n()
  const { hrefTo } = useView()
  const nameOf = (area: Area) => toDisplayText(say(area.shortName))
  const place = areas.findIndex(({ id }) => id === current)
  const [previous, next] = place < 0 ? [undefined, undefined] : [areas[place - 1], areas[place + 1]]
  if (!isShort) {
    return (
      <nav className={styles.neighbours} aria-label={t.area.neighbours} data-print="hide">
        {areas.map((area) => (
          <a
            key={area.id}
            className={styles.neighbour}
            href={hrefTo(areaPath(area.id))}
            title={nameOf(area)}
            aria-label={t.area.title(area.id, nameOf(area))}
            aria-current={area.id === current ? 'page' : undefined}
          >
            {area.id}
          </a>
        ))}
      </nav>
    )
  }
  return (
    <nav className={styles.steps} aria-label={`${t.area.neighbours} · ${current}`} data-print="hide">
      {previous && (
        <a className={buttonClass()} href={hrefTo(areaPath(previous.id))}>
          {t.area.previous(nameOf(previous))}
        </a>
      )}
      {next && (
        <a className={buttonClass()} href={hrefTo(areaPath(next.id))}>
          {t.area.next(nameOf(next))}
        </a>
      )}
    </nav>
  )
}
