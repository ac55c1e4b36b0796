import { STATUS_BANDS } from '../domain/status'
import { useI18n } from '../i18n/i18n'
import { bandClass } from './band-class'
import { BandShape } from './band-shape'
import styles from './legend.module.css'

/** What the colours and shapes of the bands mean. */
export function BandLegend() {
  const { t } = useI18n()
  return (
    <ul className={styles.legend} aria-label={t.legend.title}>
      {STATUS_BANDS.map((band) => (
        <li key={band} className={bandClass(band)}>
          <BandShape band={band} />
          {t.band[band]}
        </li>
      ))}
    </ul>
  )
}
