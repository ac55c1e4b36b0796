import { groupOf, STATUS_GROUPS, STATUSES, type Status } from '../../domain/status'
import { THRESHOLDS } from '../../domain/thresholds'
import { StatusMark } from '../../figures/status-mark'
import { useI18n, type I18n } from '../../i18n/i18n'
import styles from './method.module.css'
import { Section } from './section'

function meaningOf(status: Status, { t, format }: I18n): string {
  const { ahead, tooEarly, meanings } = t.method.statuses
  if (status === 'ahead') return ahead(format.points(THRESHOLDS.aheadFromPoints))
  if (status === 'too-early') return tooEarly(format.share(THRESHOLDS.tooEarlyBelowShare))
  return meanings[status]
}

/** The nine statuses by group, each drawn as on every other screen. */
export function StatusesSection() {
  const i18n = useI18n()
  const { statuses, sections } = i18n.t.method
  return (
    <Section name="statuses" note={statuses.note}>
      <table className={styles.table} data-is="statuses">
        <caption className="visually-hidden">{sections.statuses}</caption>
        <thead>
          <tr>
            <th scope="col">{statuses.head.status}</th>
            <th scope="col">{statuses.head.shape}</th>
            <th scope="col">{statuses.head.meaning}</th>
          </tr>
        </thead>
        {STATUS_GROUPS.map((group) => (
          <tbody key={group}>
            <tr>
              <th scope="rowgroup" colSpan={3} className={styles.group}>
                {statuses.groups[group]}
              </th>
            </tr>
            {STATUSES.filter((status) => groupOf(status) === group).map((status) => (
              <tr key={status}>
                <th scope="row">
                  <StatusMark status={status} />
                </th>
                <td className={styles.other}>{statuses.shapes[status]}</td>
                <td>{meaningOf(status, i18n)}</td>
              </tr>
            ))}
          </tbody>
        ))}
      </table>
    </Section>
  )
}
