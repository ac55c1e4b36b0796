import { rollUp } from '../../domain/roll-up'
import { STATUS_BANDS, statusesOf } from '../../domain/status'
import { matches, type TrackedTarget } from '../../domain/tracked'
import { bandClass } from '../../figures/band-class'
import { BandShape } from '../../figures/band-shape'
import { useI18n } from '../../i18n/i18n'
import { useView } from '../../state/use-view'
import { hasFilters, NO_FILTERS } from '../../state/view'
import { ToggleChip } from '../../ui/toggle-chip'
import styles from './tools.module.css'

/** Which promises stand out in the text: by band in one click; the rest of the filters come with the address. */
export function PromiseFilter({ tracked }: { tracked: readonly TrackedTarget[] }) {
  const { t, format } = useI18n()
  const { view, change, hrefTo, path } = useView()
  const words = t.living.filter
  const within = tracked.filter((one) => matches(one, { ...view, statuses: [] }))
  const { byBand } = rollUp(within.map(({ assessment }) => assessment))
  const shown = tracked.filter((one) => matches(one, view)).length
  const total = format.count(tracked.length)
  return (
    <>
      <fieldset className={styles.set} data-print="hide">
        <legend className={styles.legend}>{words.legend}</legend>
        {STATUS_BANDS.map((band) => {
          const statuses = statusesOf(band)
          const isOn = statuses.every((status) => view.statuses.includes(status))
          const others = view.statuses.filter((status) => !statuses.includes(status))
          return (
            <ToggleChip
              key={band}
              isOn={isOn}
              onToggle={() => change({ statuses: isOn ? others : [...others, ...statuses] })}
            >
              <span className={isOn ? undefined : bandClass(band)}>
                <BandShape band={band} />
              </span>
              {t.band[band]} {format.count(byBand[band])}
            </ToggleChip>
          )
        })}
      </fieldset>
      <p role="status" className={styles.matching}>
        {hasFilters(view) && (
          <>
            {shown === 0 ? words.none(total) : words.matching(format.count(shown), total)}{' '}
            <a href={hrefTo(path, NO_FILTERS)} data-print="hide">
              {words.clear}
            </a>
          </>
        )}
      </p>
    </>
  )
}
