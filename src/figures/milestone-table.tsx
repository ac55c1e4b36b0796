import { byArea } from '../domain/by-area'
import type { Area } from '../domain/report'
import type { MilestoneLine } from '../domain/timeline'
import tables from './figure-table.module.css'
import { StatusMark } from './status-mark'
import { useI18n } from '../i18n/i18n'
import { targetPath } from '../state/view'
import { useView } from '../state/use-view'
import { datedText, dayText, dueText } from './milestone-texts'

interface MilestoneTableProps {
  lines: readonly MilestoneLine[]
  areas: readonly Area[]
}

/** The dates of the picture, written out. */
export function MilestoneTable({ lines, areas }: MilestoneTableProps) {
  const i18n = useI18n()
  const { t, say, format } = i18n
  const { hrefTo } = useView()
  const words = t.milestones.table
  const columns = [
    'name',
    'area',
    'status',
    'stage',
    'due',
    'forecast',
    'earlier',
    'reached',
    'late',
  ] as const
  const rows = byArea(lines, areas, ({ tracked }) => tracked).flatMap(({ members }) => members)
  return (
    <table className={tables.table}>
      <caption className="visually-hidden">{words.caption}</caption>
      <thead>
        <tr>
          {columns.map((column) => (
            <th key={column} scope="col">
              {words[column]}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((line) => {
          const { target, assessment } = line.tracked
          const daysLate = assessment.milestone?.daysLate ?? null
          const told = line.earlier.map((point) =>
            t.milestones.told(datedText(point, line, i18n), dayText(point.toldOn, line, i18n)),
          )
          return (
            <tr key={target.id}>
              <th scope="row">
                <a href={hrefTo(targetPath(target.id))}>{say(target.name)}</a>
              </th>
              <td>{target.areaId ?? t.unclassified}</td>
              <td>
                <StatusMark status={assessment.status} />
              </td>
              <td>{line.stage === null ? t.milestones.noReport : t.target.stages[line.stage]}</td>
              <td>{dueText(line, i18n)}</td>
              <td>{line.forecast.kind === 'known' ? datedText(line.forecast.value, line, i18n) : '—'}</td>
              <td>{told.length > 0 ? told.join(t.list.comma) : '—'}</td>
              <td>{line.reached.kind === 'known' ? datedText(line.reached.value, line, i18n) : '—'}</td>
              <td>{daysLate !== null && daysLate > 0 ? format.count(daysLate) : '—'}</td>
            </tr>
          )
        })}
      </tbody>
    </table>
  )
}
