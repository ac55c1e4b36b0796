import type { Area } from '../domain/report'
import { rollUp } from '../domain/roll-up'
import { bandOf, STATUSES } from '../domain/status'
import { matches, unlistedAreasOf, type TrackedTarget } from '../domain/tracked'
import { useI18n } from '../i18n/i18n'
import { toggled } from '../state/toggled'
import { useView } from '../state/use-view'
import { hasFilters, NO_FILTERS, UNCLASSIFIED } from '../state/view'
import { Button } from '../ui/button'
import { ToggleChip } from '../ui/toggle-chip'
import styles from './area-status-filter.module.css'
import { bandClass } from './band-class'
import { StatusShape } from './status-shape'

interface AreaStatusFilterProps {
  /** The targets that the screen is about. */
  tracked: readonly TrackedTarget[]
  /** Empty while they are not there. */
  areas: readonly Area[]
}

/** The two filters that a picture of many targets needs: areas and statuses, as far as its targets have them. */
export function AreaStatusFilter({ tracked, areas }: AreaStatusFilterProps) {
  const { t, say, format } = useI18n()
  const { view, change } = useView()
  const { byStatus } = rollUp(
    tracked.filter((one) => matches(one, { ...view, statuses: [] })).map(({ assessment }) => assessment),
  )
  const named = new Map(areas.map((area) => [area.id, `${area.id} ${say(area.shortName)}`]))
  const present = new Set(tracked.map(({ target }) => target.areaId ?? UNCLASSIFIED))
  const ids = [...areas.map(({ id }) => id), ...unlistedAreasOf(tracked, areas), UNCLASSIFIED].filter(
    (id) => present.has(id) || view.areas.includes(id),
  )
  const nameOf = (id: number) =>
    id === UNCLASSIFIED ? t.unclassified : (named.get(id) ?? t.nav.areaNumber(id))
  const statuses = STATUSES.filter((status) => byStatus[status] > 0 || view.statuses.includes(status))
  return (
    <section className={styles.filter} aria-label={t.targets.filters} data-print="hide">
      <fieldset className={styles.set}>
        <legend className={styles.legend}>{t.nav.areas}</legend>
        <div className={styles.chips}>
          {ids.map((id) => (
            <ToggleChip
              key={id}
              isOn={view.areas.includes(id)}
              onToggle={() => change({ areas: [...toggled(view.areas, id)].sort((a, b) => a - b) })}
            >
              {nameOf(id)}
            </ToggleChip>
          ))}
        </div>
      </fieldset>
      <fieldset className={styles.set}>
        <legend className={styles.legend}>{t.targets.status}</legend>
        <div className={styles.chips}>
          {statuses.map((status) => {
            const isOn = view.statuses.includes(status)
            return (
              <ToggleChip
                key={status}
                isOn={isOn}
                onToggle={() => change({ statuses: toggled(view.statuses, status) })}
              >
                <span className={isOn ? undefined : bandClass(bandOf(status))}>
                  <StatusShape status={status} />
                </span>
                {t.status[status]} {format.count(byStatus[status])}
              </ToggleChip>
            )
          })}
          {hasFilters(view) && (
            <Button look="quiet" onClick={() => change(NO_FILTERS)}>
              {t.targets.clearAll}
            </Button>
          )}
        </div>
      </fieldset>
    </section>
  )
}
