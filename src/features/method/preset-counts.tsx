import { PRESETS } from '../../domain/preset'
import type { Sensitivity } from '../../domain/sensitivity'
import { STATUS_BANDS } from '../../domain/status'
import { BandCounts } from '../../figures/band-counts'
import { BandLegend } from '../../figures/band-legend'
import { BandStack } from '../../figures/band-stack'
import { useI18n } from '../../i18n/i18n'
import { useView } from '../../state/use-view'
import { Card } from '../../ui/card'
import { Picture } from '../../ui/picture'
import { sensitivitySentence } from './sensitivity-sentence'
import styles from './sensitivity.module.css'

/** The counts by band under each preset, one bar below the other. */
export function PresetCounts({ sensitivity }: { sensitivity: Sensitivity }) {
  const i18n = useI18n()
  const { t, format } = i18n
  const { view } = useView()
  const { presets, sensitivity: words } = t.method
  const { rollUps } = sensitivity
  const table = (
    <table className={styles.counts}>
      <caption className="visually-hidden">{words.picture}</caption>
      <thead>
        <tr>
          <th scope="col">{words.table.preset}</th>
          {STATUS_BANDS.map((band) => (
            <th key={band} scope="col">
              {t.band[band]}
            </th>
          ))}
          <th scope="col">{words.table.total}</th>
        </tr>
      </thead>
      <tbody>
        {PRESETS.map((preset) => (
          <tr key={preset}>
            <th scope="row">{t.preset.names[preset]}</th>
            {STATUS_BANDS.map((band) => (
              <td key={band}>{format.count(rollUps[preset].byBand[band])}</td>
            ))}
            <td>{format.count(rollUps[preset].total)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
  return (
    <Card>
      <Picture
        title={words.picture}
        sentence={sensitivitySentence(sensitivity, i18n)}
        tableLabel={words.showTable}
        table={table}
        legend={<BandLegend />}
      >
        <ul className={styles.bars}>
          {PRESETS.map((preset) => (
            <li key={preset} className={styles.bar} data-current={preset === view.preset}>
              <span className={styles.preset}>
                <span>{t.preset.names[preset]}</span>
                <small>{presets.sources[preset]}</small>
              </span>
              <BandStack rollUp={rollUps[preset]} />
              <BandCounts rollUp={rollUps[preset]} />
            </li>
          ))}
        </ul>
      </Picture>
    </Card>
  )
}
