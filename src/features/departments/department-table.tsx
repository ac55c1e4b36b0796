import { rollUp } from '../../domain/roll-up'
import { STATUS_BANDS } from '../../domain/status'
import type { DepartmentGroup, DepartmentRole } from '../../domain/departments'
import type { TrackedTarget } from '../../domain/tracked'
import { bandClass } from '../../figures/band-class'
import { BandShape } from '../../figures/band-shape'
import { BandStack } from '../../figures/band-stack'
import { useI18n } from '../../i18n/i18n'
import { useView } from '../../state/use-view'
import styles from './departments.module.css'

interface DepartmentTableProps {
  as: DepartmentRole
  groups: readonly DepartmentGroup<TrackedTarget>[]
  /** The targets of all rows, each once, for the last line; left out where the rows do not add up. */
  all?: readonly TrackedTarget[]
}

function Counts({ targets }: { targets: readonly TrackedTarget[] }) {
  const { format } = useI18n()
  const counts = rollUp(targets.map(({ assessment }) => assessment))
  return (
    <>
      <td className={styles.number}>{format.count(counts.total)}</td>
      <td className={styles.stack}>
        <BandStack rollUp={counts} />
      </td>
      {STATUS_BANDS.map((band) => (
        <td key={band} className={styles.number}>
          {format.count(counts.byBand[band])}
        </td>
      ))}
    </>
  )
}

/** The roll-up by department in one role: how many targets, and how they stand. */
export function DepartmentTable({ as: role, groups, all }: DepartmentTableProps) {
  const { t, say } = useI18n()
  const { hrefTo } = useView()
  const words = t.departments
  const title = words.sections[role]
  return (
    // The scroller can be reached and moved by keyboard.
    <div
      className={styles.scroller}
      role="region"
      aria-label={`${title}${t.list.colon}${words.table}`}
      tabIndex={0}
    >
      <table className={styles.table}>
        <caption className="visually-hidden">{title}</caption>
        <thead>
          <tr>
            <th scope="col">{words.columns.department}</th>
            <th scope="col" className={styles.number}>
              {words.columns.total}
            </th>
            <th scope="col" className={styles.stack}>
              {words.columns.progress}
            </th>
            {STATUS_BANDS.map((band) => (
              <th key={band} scope="col" className={styles.number}>
                <span className={bandClass(band)}>
                  <BandShape band={band} />
                </span>{' '}
                <span className={styles.band}>{t.band[band]}</span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {groups.map(({ department, items }) => (
            <tr key={department?.zh ?? ''}>
              <th scope="row">
                {department === null ? (
                  words.none[role]
                ) : (
                  <a
                    href={hrefTo('/targets', { department: department.zh })}
                    title={words.openTargets(say(department))}
                  >
                    {say(department)}
                  </a>
                )}
              </th>
              <Counts targets={items} />
            </tr>
          ))}
        </tbody>
        {all !== undefined && (
          <tfoot>
            <tr>
              <th scope="row">{words.sum}</th>
              <Counts targets={all} />
            </tr>
          </tfoot>
        )}
      </table>
    </div>
  )
}
