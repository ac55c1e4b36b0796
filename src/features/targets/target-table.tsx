import { valueOr } from '../../domain/answer'
import type { TrackedTarget } from '../../domain/tracked'
import { figureTexts } from '../../figures/figure-texts'
import { StatusMark } from '../../figures/status-mark'
import { StatusTags } from '../../figures/status-tags'
import { useI18n } from '../../i18n/i18n'
import { targetPath } from '../../state/view'
import { useView } from '../../state/use-view'
import styles from './targets.module.css'

interface TargetTableProps {
  label: string
  rows: readonly TrackedTarget[]
}

function TargetTableRow({ target, assessment }: TrackedTarget) {
  const i18n = useI18n()
  const { t, say, format } = i18n
  const { hrefTo } = useView()
  const texts = figureTexts(target, assessment, i18n)
  const gap = valueOr(assessment.gap, null)
  return (
    <tr>
      <th scope="row">
        <a href={hrefTo(targetPath(target.id))}>{say(target.name)}</a>
      </th>
      <td className={styles.number}>{target.areaId ?? t.unclassified}</td>
      <td>{t.kind[target.kind]}</td>
      <td className={styles.number}>{texts.actual ?? '—'}</td>
      <td className={styles.number}>
        {texts.promised} {texts.unit}
      </td>
      <td className={styles.number}>{texts.completion ?? '—'}</td>
      <td className={styles.number}>{texts.planned ?? '—'}</td>
      <td className={styles.number}>{gap === null ? '—' : format.points(gap)}</td>
      <td>{assessment.dataDate ?? '—'}</td>
      <td>
        <StatusMark status={assessment.status} />
        <StatusTags assessment={assessment} />
      </td>
    </tr>
  )
}

/** The same targets as a table, for those who read columns. */
export function TargetTable({ label, rows }: TargetTableProps) {
  const { t } = useI18n()
  const { table } = t.targets
  return (
    // The scroller can be reached and moved by keyboard.
    <div
      className={styles.scroller}
      role="region"
      aria-label={`${label}${t.list.colon}${table.caption}`}
      tabIndex={0}
    >
      <table className={styles.table}>
        <caption className="visually-hidden">{table.caption}</caption>
        <thead>
          <tr>
            <th scope="col">{table.name}</th>
            <th scope="col" className={styles.number}>
              {table.area}
            </th>
            <th scope="col">{table.kind}</th>
            <th scope="col" className={styles.number}>
              {table.value}
            </th>
            <th scope="col" className={styles.number}>
              {table.target}
            </th>
            <th scope="col" className={styles.number}>
              {table.completion}
            </th>
            <th scope="col" className={styles.number}>
              {table.planned}
            </th>
            <th scope="col" className={styles.number}>
              {table.gap}
            </th>
            <th scope="col">{table.dataDate}</th>
            <th scope="col">{table.status}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ target, assessment }) => (
            <TargetTableRow key={target.id} target={target} assessment={assessment} />
          ))}
        </tbody>
      </table>
    </div>
  )
}
