import { useBoard } from '../../board/board'
import { Loaded } from '../../board/loaded'
import { percentagesOf, rollUp } from '../../domain/roll-up'
import { STATUS_BANDS } from '../../domain/status'
import type { TrackedTarget } from '../../domain/tracked'
import { bandClass } from '../../figures/band-class'
import { BandShape } from '../../figures/band-shape'
import { useI18n } from '../../i18n/i18n'
import { classNames } from '../../ui/class-names'
import { Skeleton } from '../../ui/skeleton'
import styles from './method.module.css'
import { Section } from './section'

function CountsTable({ tracked }: { tracked: readonly TrackedTarget[] }) {
  const { t, format } = useI18n()
  const { asOf } = useBoard()
  const { head, total, live } = t.method.counts
  const { byBand, total: all } = rollUp(tracked.map(({ assessment }) => assessment))
  const shares = percentagesOf(STATUS_BANDS.map((band) => byBand[band]))
  return (
    <table className={classNames(styles.table, styles.narrow)} data-is="counts">
      <caption className={styles.caption}>
        {live(asOf === null ? '' : format.date(asOf), format.count(all))}
      </caption>
      <thead>
        <tr>
          <th scope="col">{head.band}</th>
          <th scope="col" className={styles.number}>
            {head.count}
          </th>
          <th scope="col" className={styles.number}>
            {head.share}
          </th>
        </tr>
      </thead>
      <tbody>
        {STATUS_BANDS.map((band, index) => (
          <tr key={band}>
            <th scope="row" className={classNames(styles.band, bandClass(band))}>
              <BandShape band={band} /> {t.band[band]}
            </th>
            <td className={styles.number}>{format.count(byBand[band])}</td>
            <td className={styles.number}>{shares[index]}%</td>
          </tr>
        ))}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row">{total}</th>
          <td className={styles.number}>{format.count(all)}</td>
          <td className={styles.number}>{all === 0 ? '—' : '100%'}</td>
        </tr>
      </tfoot>
    </table>
  )
}

/** How targets are rolled up, with the counts of the day as they stand on the overview. */
export function CountsSection() {
  const { t } = useI18n()
  const { tracked } = useBoard()
  return (
    <Section name="counts">
      <p>{t.method.counts.text}</p>
      <Loaded of={tracked} skeleton={<Skeleton heightRem={14} />}>
        {(list) => <CountsTable tracked={list} />}
      </Loaded>
    </Section>
  )
}
