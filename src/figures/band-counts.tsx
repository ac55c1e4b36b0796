import type { RollUp } from '../domain/roll-up'
import { STATUS_BANDS } from '../domain/status'
import { useI18n } from '../i18n/i18n'
import { classNames } from '../ui/class-names'
import { bandClass } from './band-class'
import { BandShape } from './band-shape'
import styles from './band-stack.module.css'

/**
 * The counts of a roll-up by band, in words; bands without a target are left out.
 * Of spans, since it stands in buttons, which may hold words but no `<ul>`.
 */
export function BandCounts({ rollUp }: { rollUp: RollUp }) {
  const { t } = useI18n()
  if (rollUp.total === 0) return null
  return (
    <span role="list" className={styles.counts}>
      {STATUS_BANDS.filter((band) => rollUp.byBand[band] > 0).map((band) => (
        <span key={band} role="listitem" className={classNames(styles.count, bandClass(band))}>
          <BandShape band={band} />
          <span className="visually-hidden">{t.band[band]} </span>
          {rollUp.byBand[band]}
        </span>
      ))}
    </span>
  )
}
