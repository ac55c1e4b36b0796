import type { TrackedTarget } from '../../domain/tracked'
import tables from '../../figures/figure-table.module.css'
import { figureTexts } from '../../figures/figure-texts'
import { StatusMark } from '../../figures/status-mark'
import { useI18n } from '../../i18n/i18n'
import { targetPath } from '../../state/view'
import { useView } from '../../state/use-view'

const COLUMNS = [
  'name',
  'area',
  'status',
  'actual',
  'target',
  'completion',
  'planned',
  'gap',
  'dataDate',
] as const
const NUMBERS: readonly string[] = ['area', 'actual', 'target', 'completion', 'planned', 'gap']

/** The newest figures of the sparks. */
export function SparkTable({ rows }: { rows: readonly TrackedTarget[] }) {
  const i18n = useI18n()
  const { t, say } = i18n
  const { hrefTo } = useView()
  const { columns, title } = t.multiples.sparks
  return (
    <table className={tables.table}>
      <caption className="visually-hidden">{title}</caption>
      <thead>
        <tr>
          {COLUMNS.map((column) => (
            <th key={column} scope="col" className={NUMBERS.includes(column) ? tables.number : undefined}>
              {columns[column]}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ target, assessment }) => {
          const texts = figureTexts(target, assessment, i18n)
          return (
            <tr key={target.id}>
              <th scope="row">
                <a href={hrefTo(targetPath(target.id))}>{say(target.name)}</a>
              </th>
              <td className={tables.number}>{target.areaId ?? t.unclassified}</td>
              <td>
                <StatusMark status={assessment.status} />
              </td>
              <td className={tables.number}>{texts.actual ?? '—'}</td>
              <td className={tables.number}>
                {texts.promised} {texts.unit}
              </td>
              <td className={tables.number}>{texts.completion ?? '—'}</td>
              <td className={tables.number}>{texts.planned ?? '—'}</td>
              <td className={tables.number}>{texts.gap ?? '—'}</td>
              <td>{assessment.dataDate ?? '—'}</td>
            </tr>
          )
        })}
      </tbody>
    </table>
  )
}
