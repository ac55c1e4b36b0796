import type { TableSlide as TableSlideContent } from '../deck/slide'
import { isQuantity } from '../domain/in-force'
import type { TrackedTarget } from '../domain/tracked'
import { figureTexts } from '../figures/figure-texts'
import { StatusMark } from '../figures/status-mark'
import { useI18n } from '../i18n/i18n'
import { classNames } from '../ui/class-names'
import { DrillName } from './drill-name'
import { SlideFrame } from './slide-frame'
import { useSlideStage } from './slide-stage'
import { partText, slideName } from '../deck/slide-title'
import styles from './slide-table.module.css'

function TableRow({ target, assessment }: TrackedTarget) {
  const i18n = useI18n()
  const { t, format } = i18n
  const texts = figureTexts(target, assessment, i18n)
  const { dataDate } = assessment
  return (
    <tr>
      <td className={styles.soft}>{target.areaId ?? '—'}</td>
      <th scope="row">
        <DrillName target={target} />
      </th>
      {isQuantity(target) ? (
        <td className={styles.number}>
          {texts.actual ?? '—'} / {texts.promised} {texts.unit}
        </td>
      ) : (
        <td className={styles.number}>{t.figure.due(format.day(assessment.due))}</td>
      )}
      <td className={styles.number}>{texts.completion ?? '—'}</td>
      <td className={styles.number}>{texts.planned ?? '—'}</td>
      <td className={styles.number}>{texts.gap ?? '—'}</td>
      <td className={styles.number}>{dataDate === null ? '—' : format.day(dataDate)}</td>
      <td>
        <StatusMark status={assessment.status} />
      </td>
    </tr>
  )
}

/** Every target in one table, twelve to a slide. */
export function TableSlide({ slide }: { slide: TableSlideContent }) {
  const i18n = useI18n()
  const { t } = i18n
  const { snapshot, deck } = useSlideStage()
  const { columns } = t.slides
  return (
    <SlideFrame title={slideName(slide, i18n, snapshot, deck)} part={partText(slide, i18n)}>
      <div className={styles.scroller}>
        <table className={classNames(styles.table, styles.tight)}>
          <thead>
            <tr>
              <th scope="col">{columns.area}</th>
              <th scope="col" className={styles.wide}>
                {columns.target}
              </th>
              {[columns.actual, columns.completion, columns.planned, columns.gap, columns.dataDate].map(
                (column) => (
                  <th key={column} scope="col" className={styles.number}>
                    {column}
                  </th>
                ),
              )}
              <th scope="col">{columns.status}</th>
            </tr>
          </thead>
          <tbody>
            {slide.rows.map((row) => (
              <TableRow key={row.target.id} {...row} />
            ))}
          </tbody>
        </table>
      </div>
    </SlideFrame>
  )
}
