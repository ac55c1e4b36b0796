import type { CSSProperties } from 'react'
import type { Comparison, YearFigure } from '../../domain/comparison'
import type { QuantityTarget } from '../../domain/target'
import { SourceLink } from '../../figures/source-link'
import { useI18n } from '../../i18n/i18n'
import { againstText } from './against-text'
import tables from './target-table.module.css'
import styles from './target.module.css'

interface YearTableProps {
  target: QuantityTarget
  comparison: Comparison
  rows: readonly YearFigure[]
}

/** A cell with nothing in it, which a phone leaves out. */
const NONE = { 'data-is': 'none' } as const

type YearRowProps = Omit<YearTableProps, 'rows'> & { row: YearFigure }

/** A change in points is promised in percentage points and observed in percent. */
function unitOf(row: YearFigure, target: QuantityTarget) {
  return row.kind === 'promised' || target.kind !== 'points' ? target.unit : { label: { zh: '%', en: '%' } }
}

function SourceCell({ row, reportYear }: { row: YearFigure; reportYear: number }) {
  const { t, format } = useI18n()
  const { observation, kind } = row
  if (observation === null) return t.reportOf(reportYear)
  const { scopes } = t.target.observations
  return (
    <>
      <SourceLink source={observation.source} />
      {observation.scope !== 'same' && <span className={styles.note}>{scopes[observation.scope]}</span>}
      {(kind === 'result' || observation.scope === 'part-year') && (
        <span className={styles.note}>{t.target.comparison.until(format.date(observation.date))}</span>
      )}
    </>
  )
}

function YearRow({ row, target, comparison }: YearRowProps) {
  const i18n = useI18n()
  const { t, format } = i18n
  const words = t.target.comparison
  const { kind, year, value, observation, barShare } = row
  const unit = unitOf(row, target)
  const own = comparison.kind === 'same' ? comparison : null
  const qualifier = kind === 'review' ? own?.review.qualifier : observation?.qualifier
  const against = kind === 'promised' ? own?.promised : kind === 'result' ? own?.result : undefined
  const changeWord = target.direction === 'at-least' ? words.changeBy : words.changeDown
  const figure = format.quantity(value, unit)
  const text = kind === 'promised' && target.kind === 'points' ? changeWord(figure) : figure
  const compared = against === undefined ? null : againstText(against, unit, i18n)
  return (
    <tr data-kind={kind}>
      <th scope="row">{words[kind](year)}</th>
      <td>
        <span className={tables.yearValue}>
          {qualifier && `${t.qualifier[qualifier]} `}
          {text}
        </span>
        {barShare !== null && (
          <span className={tables.yearBar} aria-hidden style={{ '--share': barShare } as CSSProperties} />
        )}
      </td>
      {own !== null && <td {...(compared === null ? NONE : {})}>{compared ?? words.notCompared}</td>}
      <td>
        <SourceCell row={row} reportYear={target.year} />
      </td>
    </tr>
  )
}

/** The years beside each other, each figure with its bar, its change against the year before, and its source. */
export function YearTable({ target, comparison, rows }: YearTableProps) {
  const { t } = useI18n()
  const words = t.target.comparison
  return (
    <div className={tables.scroller} role="region" aria-label={words.caption} tabIndex={0}>
      <table className={tables.table} data-is="stacked">
        <caption className="visually-hidden">{words.caption}</caption>
        <thead>
          <tr>
            <th scope="col">{words.year}</th>
            <th scope="col">{words.value}</th>
            {comparison.kind === 'same' && <th scope="col">{words.against(comparison.review.year)}</th>}
            <th scope="col">{words.source}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <YearRow
              key={`${row.kind} ${row.year} ${row.observation?.id ?? ''}`}
              row={row}
              target={target}
              comparison={comparison}
            />
          ))}
        </tbody>
      </table>
    </div>
  )
}
