import type { YearsSlide as YearsSlideContent } from '../deck/slide'
import type { YearChain } from '../domain/review'
import { ambitionText } from '../figures/ambition-text'
import { figureTexts } from '../figures/figure-texts'
import { observationValue } from '../figures/observation-value'
import { qualifierText } from '../figures/qualifier-text'
import { useI18n } from '../i18n/i18n'
import { classNames } from '../ui/class-names'
import { DrillName } from './drill-name'
import { SlideFrame } from './slide-frame'
import { useSlideStage } from './slide-stage'
import { partText, slideName } from '../deck/slide-title'
import styles from './slide-table.module.css'

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
      <td className={styles.number}>
        {qualifierText(review.qualifier, { t })}
        {format.quantity(review.value, indicator.unit)}
      </td>
      <td className={styles.number}>
        <span className={styles.large}>{promised}</span> {unit}
      </td>
      <td className={styles.number}>
        {value ?? '—'}
        {shown !== null && (
          <div className={styles.soft}>{outcome === null ? format.day(shown.date) : t.slides.outcome}</div>
        )}
      </td>
      <td>{ambitionText(chain, i18n)}</td>
    </tr>
  )
}

/** The year before beside this one: what it brought, what is promised, how far that is, and how much more it asks. */
export function YearsSlide({ slide }: { slide: YearsSlideContent }) {
  const i18n = useI18n()
  const { t } = i18n
  const { snapshot, deck } = useSlideStage()
  const { columns } = t.slides
  return (
    <SlideFrame
      title={slideName(slide, i18n, snapshot, deck)}
      part={partText(slide, i18n)}
      subtitle={t.slides.yearsNote(snapshot.year - 1)}
    >
      <table className={classNames(styles.table, styles.roomy)}>
        <thead>
          <tr>
            <th scope="col" className={styles.third}>
              {columns.target}
            </th>
            <th scope="col" className={styles.number}>
              {columns.before(snapshot.year - 1)}
            </th>
            <th scope="col" className={styles.number}>
              {columns.promised(snapshot.year)}
            </th>
            <th scope="col" className={styles.number}>
              {columns.soFar}
            </th>
            <th scope="col" className={styles.third}>
              {columns.ambition}
            </th>
          </tr>
        </thead>
        <tbody>
          {slide.chains.map((chain) => (
            <YearRow key={chain.target.id} chain={chain} />
          ))}
        </tbody>
      </table>
    </SlideFrame>
  )
}
