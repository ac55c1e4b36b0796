import type { RollUp } from '../../domain/roll-up'
import type { AreaCounts } from '../../domain/slides'
import { STATUS_BANDS } from '../../domain/status'
import { bandClass } from '../../figures/band-class'
import { BandShape } from '../../figures/band-shape'
import { useI18n } from '../../i18n/i18n'
import { classNames } from '../../ui/class-names'
import styles from './area-grid.module.css'
import { areaName } from './slide-title'

function Counts({ rollUp }: { rollUp: RollUp }) {
  const { format } = useI18n()
  return (
    <>
      {STATUS_BANDS.map((band) => (
        <td
          key={band}
          className={classNames(styles.cell, rollUp.byBand[band] === 0 ? styles.zero : bandClass(band))}
        >
          {format.count(rollUp.byBand[band])}
        </td>
      ))}
      <td className={styles.cell}>{format.count(rollUp.total)}</td>
    </>
  )
}

function AreaRow({ line }: { line: AreaCounts }) {
  const i18n = useI18n()
  const { t } = i18n
  const { area, rollUp, hasTargets } = line
  return (
    <tr className={styles.row}>
      <th scope="row" className={styles.name}>
        <span className={styles.number}>{area?.id ?? ''}</span>
        {areaName(line, i18n)}
      </th>
      {rollUp.total > 0 ? (
        <Counts rollUp={rollUp} />
      ) : (
        <td colSpan={STATUS_BANDS.length + 1} className={styles.none}>
          {hasTargets || area === null ? t.briefing.hidden : t.briefing.qualitative(area.measures.length)}
        </td>
      )}
    </tr>
  )
}

interface AreaGridProps {
  areas: readonly AreaCounts[]
  total: RollUp
}

/** The areas against the bands, as counts; the last line sums them up. */
export function AreaGrid({ areas, total }: AreaGridProps) {
  const { t } = useI18n()
  return (
    <table className={styles.grid}>
      <caption className="visually-hidden">{t.briefing.grid}</caption>
      <thead>
        <tr className={styles.row}>
          <th scope="col" className={styles.name}>
            {t.briefing.area}
          </th>
          {STATUS_BANDS.map((band) => (
            <th key={band} scope="col" className={styles.cell}>
              <span className={bandClass(band)}>
                <BandShape band={band} />
              </span>
              <span className={styles.word}>{t.band[band]}</span>
            </th>
          ))}
          <th scope="col" className={styles.cell}>
            {t.briefing.allAreas}
          </th>
        </tr>
      </thead>
      <tbody>
        {areas.map((line) => (
          <AreaRow key={line.areaId ?? 'none'} line={line} />
        ))}
        {areas.length > 1 && (
          <tr className={styles.row}>
            <th scope="row" className={styles.name}>
              <span className={styles.number} />
              {t.briefing.allAreas}
            </th>
            <Counts rollUp={total} />
          </tr>
        )}
      </tbody>
    </table>
  )
}
