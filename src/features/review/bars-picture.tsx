import type { CSSProperties } from 'react'
import type { FigureBars } from '../../domain/review-pictures'
import type { ReviewedFigure } from '../../domain/review'
import tables from '../../figures/figure-table.module.css'
import { useI18n } from '../../i18n/i18n'
import { Card } from '../../ui/card'
import { Picture } from '../../ui/picture'
import styles from './pictures.module.css'
import { qualifierText } from '../../figures/qualifier-text'

interface BarsPictureProps extends FigureBars {
  /** The short name of the section, which tells its picture from the others'. */
  section: string
}

/** Figures of a section beside each other: shares of a whole, or figures of one unit. */
export function BarsPicture({ kind, bars, section }: BarsPictureProps) {
  const { t, say, format } = useI18n()
  const words = t.review.bars
  const most = bars.at(0)?.figure
  const least = bars.at(-1)?.figure
  if (most === undefined || least === undefined) return null
  const valueOf = ({ indicator, review }: ReviewedFigure) => {
    const qualifier = qualifierText(review.qualifier, { t })
    return `${qualifier}${format.quantity(review.value, indicator.unit)}`
  }
  const { year } = most.review
  const sentence = (kind === 'parts' ? words.partsSentence : words.alikeSentence)(
    format.count(bars.length),
    say(most.indicator.name),
    valueOf(most),
    say(least.indicator.name),
    valueOf(least),
  )
  return (
    <Card>
      <Picture
        heading="h3"
        title={
          kind === 'parts'
            ? words.parts(year, section)
            : words.alike(year, section, say(most.indicator.unit.label))
        }
        sentence={sentence}
        tableLabel={t.review.pairs.table}
        table={
          <table className={tables.table}>
            <thead>
              <tr>
                <th scope="col">{words.name}</th>
                <th scope="col" className={tables.number}>
                  {words.value}
                </th>
              </tr>
            </thead>
            <tbody>
              {bars.map(({ figure }) => (
                <tr key={figure.indicator.id}>
                  <th scope="row">{say(figure.indicator.name)}</th>
                  <td className={tables.number}>{valueOf(figure)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        }
      >
        <ul className={styles.bars}>
          {bars.map(({ figure, share }) => (
            <li key={figure.indicator.id} className={styles.barRow}>
              <span>{say(figure.indicator.name)}</span>
              <span className={styles.track} data-is={kind} aria-hidden>
                <span className={styles.bar} style={{ '--share': share } as CSSProperties} />
              </span>
              <span className={styles.barValue}>{valueOf(figure)}</span>
            </li>
          ))}
        </ul>
      </Picture>
    </Card>
  )
}
