import type { HeatColumn } from '../../domain/heat-map'
import { useI18n } from '../../i18n/i18n'
import { useView } from '../../state/use-view'
import styles from './heat.module.css'

/** The columns' heads: each month leads to its end. */
export function HeatHead({ first, columns }: { first: string; columns: readonly HeatColumn[] }) {
  const { t, format } = useI18n()
  const { hrefTo } = useView()
  const words = t.multiples.heat
  return (
    <thead>
      <tr>
        <th scope="col" className={styles.corner}>
          {first}
        </th>
        {columns.map(({ month, day, kind }) => (
          <th key={day} scope="col" className={styles.month} data-kind={kind}>
            <a
              href={hrefTo('/multiples', { asOf: day })}
              aria-current={kind === 'now' ? 'date' : undefined}
              title={words.goTo(format.date(day))}
            >
              {month === null ? words.afterYear : t.monthShort(month)}
            </a>
            {kind === 'now' && (
              <>
                {' '}
                <small className={styles.now}>{format.day(day)}</small>
              </>
            )}
          </th>
        ))}
      </tr>
    </thead>
  )
}
