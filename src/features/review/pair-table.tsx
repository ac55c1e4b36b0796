import type { PairLine } from '../../domain/review-pictures'
import { figureTexts } from '../../figures/figure-texts'
import tables from '../../figures/figure-table.module.css'
import { observationValue } from '../../figures/observation-value'
import { StatusMark } from '../../figures/status-mark'
import { useI18n } from '../../i18n/i18n'
import { targetPath } from '../../state/view'
import { useView } from '../../state/use-view'
import { qualifierText } from '../../figures/qualifier-text'

interface PairTableProps {
  lines: readonly PairLine[]
  before: number
  year: number
}

/** The figures of the picture of two years. */
export function PairTable({ lines, before, year }: PairTableProps) {
  const i18n = useI18n()
  const { t, say, format } = i18n
  const { hrefTo } = useView()
  const words = t.review.pairs.columns
  const headings = [
    words.before(before),
    words.promised(year),
    words.share(before),
    words.reached(year),
    words.reachedShare(before),
  ]
  return (
    <table className={tables.table}>
      <caption className="visually-hidden">{t.review.pairs.title(before, year)}</caption>
      <thead>
        <tr>
          <th scope="col">{words.name}</th>
          {headings.map((heading) => (
            <th key={heading} scope="col" className={tables.number}>
              {heading}
            </th>
          ))}
          <th scope="col">{words.status}</th>
        </tr>
      </thead>
      <tbody>
        {lines.map(({ chain, promised: share, reached }) => {
          const { target, assessment, review, indicator, soFar, outcome } = chain
          const { promised, unit } = figureTexts(target, assessment, i18n)
          const newest = outcome ?? soFar
          const qualifier = qualifierText(review.qualifier, { t })
          return (
            <tr key={target.id}>
              <th scope="row">
                <a href={hrefTo(targetPath(target.id))}>{say(target.name)}</a>
              </th>
              <td className={tables.number}>
                {qualifier}
                {format.quantity(review.value, indicator.unit)}
              </td>
              <td className={tables.number}>
                {promised} {unit}
              </td>
              <td className={tables.number}>{format.share(share)}</td>
              <td className={tables.number}>
                {newest === null ? '—' : (observationValue(newest, target, i18n) ?? '—')}
              </td>
              <td className={tables.number}>{reached === null ? '—' : format.share(reached)}</td>
              <td>
                <StatusMark status={assessment.status} />
              </td>
            </tr>
          )
        })}
      </tbody>
    </table>
  )
}
