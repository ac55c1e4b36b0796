import type { RollUp } from '../domain/roll-up'
import type { AreaCounts } from '../deck/slide'
import { STATUS_BANDS } from '../domain/status'
import { bandClass } from '../figures/band-class'
import { BandShape } from '../figures/band-shape'
import { useI18n } from '../i18n/i18n'
import type { CountOf } from '../state/presentation'
import { classNames } from '../ui/class-names'
import { CountButton } from './count-button'
import styles from './area-grid.module.css'
import { areaTitle } from '../deck/area-title'

interface CountsProps {
  rollUp: RollUp
  areaId: CountOf['areaId']
  /** What the line is of. */
  name: string
}

function Counts({ rollUp, areaId, name }: CountsProps) {
  const { t } = useI18n()
  return (
    <>
      {STATUS_BANDS.map((band) => (
        <td
          key={band}
          className={classNames(styles.cell, rollUp.byBand[band] === 0 ? styles.zero : bandClass(band))}
        >
          <CountButton
            count={rollUp.byBand[band]}
            of={{ areaId, band }}
            label={`${name}${t.list.colon}${t.band[band]}`}
          />
        </td>
      ))}
      <td className={styles.cell}>
        <CountButton count={rollUp.total} of={{ areaId, band: 'all' }} label={name} />
      </td>
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
        {areaTitle(line, i18n)}
      </th>
      {rollUp.total > 0 ? (
        <Counts rollUp={rollUp} areaId={line.areaId} name={areaTitle(line, i18n)} />
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
  /** Null where the areas go on on a further slide, which has the sum. */
  total: RollUp | null
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
        {areas.length > 1 && total !== null && (
          <tr className={styles.row}>
            <th scope="row" className={styles.name}>
              <span className={styles.number} />
              {t.briefing.allAreas}
            </th>
            <Counts rollUp={total} areaId="all" name={t.briefing.allAreas} />
          </tr>
        )}
      </tbody>
    </table>
  )
}
