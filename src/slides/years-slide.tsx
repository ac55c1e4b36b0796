import type { YearsSlide as YearsSlideContent } from '../deck/slide'
import type { YearChain } from '../domain/review'
import { ambitionText } from '../figures/ambition-text'
import { figureTexts } from '../figures/figure-texts'
import { observationValue } from '../figures/observation-value'
import { qualifierText } from '../figures/qualifier-text'
import { useI18n } from '../i18n/i18n'
import { DrillName } from './drill-name'
import { SlideFrame } from './slide-frame'
import { SlideSources } from './slide-sources'
import { useSlideStage } from './slide-stage'
import { SlideTable } from './slide-table'
import styles from './slide-table.module.css'
import { YearBars } from './year-bars'
import { YearBarsLegend } from './year-bars-legend'

function YearRow({ chain }: { chain: YearChain }) {
  const i18n = useI18n()
  const { t, format } = i18n
  const { target, assessment, indicator, review, soFar, outcome } = chain
  const { promised, unit } = figureTexts(target, assessment, i18n)
  const shown = outcome ?? soFar
  const value = shown === null ? null : observationValue(shown, target, i18n)
  return (
    <tr>
      <th scope="row">
        <DrillName target={target} />
      </th>
      <td className={styles.number} data-figure>
        {qualifierText(review.qualifier, { t })}
        {format.quantity(review.value, indicator.unit)}
      </td>
      <td className={styles.number} data-figure>
        <span className={styles.large}>{promised}</span> {unit}
      </td>
      <td className={styles.number} data-figure>
        {value ?? '—'}
        {shown !== null && (
          <div className={styles.soft}>{outcome === null ? format.day(shown.date) : t.slides.outcome}</div>
        )}
      </td>
      <td>
        <YearBars chain={chain} />
      </td>
      <td>{ambitionText(chain, i18n)}</td>
    </tr>
  )
}

/** The year before beside this one: what it brought, what is promised, how far that is, and how much more it asks. */
export function YearsSlide({ slide }: { slide: YearsSlideContent }) {
  const { t } = useI18n()
  const { snapshot } = useSlideStage()
  const { columns } = t.slides
  return (
    <SlideFrame slide={slide} subtitle={t.slides.yearsNote(snapshot.year - 1)}>
      <SlideTable
        columns={[
          { label: columns.target, width: 'third' },
          { label: columns.before(snapshot.year - 1), isNumber: true },
          { label: columns.promised(snapshot.year), isNumber: true },
          { label: columns.soFar, isNumber: true },
          { label: columns.picture },
          { label: columns.ambition, width: 'third' },
        ]}
      >
        {slide.chains.map((chain) => (
          <YearRow key={chain.target.id} chain={chain} />
        ))}
      </SlideTable>
      <YearBarsLegend year={snapshot.year} />
      <SlideSources rows={slide.chains} />
    </SlideFrame>
  )
}
