import type { TableSlide as TableSlideContent } from '../deck/slide'
import { isQuantity } from '../domain/in-force'
import type { TrackedTarget } from '../domain/tracked'
import { figureTexts } from '../figures/figure-texts'
import { StatusMark } from '../figures/status-mark'
import { useI18n } from '../i18n/i18n'
import { DrillName } from './drill-name'
import { SlideFrame } from './slide-frame'
import { SlideSources } from './slide-sources'
import { SlideTable } from './slide-table'
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
        <td className={styles.number} data-figure>
          {texts.actual ?? '—'} / {texts.promised} {texts.unit}
        </td>
      ) : (
        <td className={styles.number} data-figure>
          {t.figure.due(format.day(assessment.due))}
        </td>
      )}
      <td className={styles.number} data-figure>
        {texts.completion ?? '—'}
      </td>
      <td className={styles.number} data-figure>
        {texts.planned ?? '—'}
      </td>
      <td className={styles.number} data-figure>
        {texts.gap ?? '—'}
      </td>
      <td className={styles.number} data-figure>
        {dataDate === null ? '—' : format.day(dataDate)}
      </td>
      <td>
        <StatusMark status={assessment.status} />
      </td>
    </tr>
  )
}

/** Every target in one table, as many to a slide as `LINES.table` says. */
export function TableSlide({ slide }: { slide: TableSlideContent }) {
  const { t } = useI18n()
  const { columns } = t.slides
  return (
    <SlideFrame slide={slide}>
      <SlideTable
        look="tight"
        columns={[
          { label: columns.area },
          { label: columns.target, width: 'wide' },
          { label: columns.actual, isNumber: true },
          { label: columns.completion, isNumber: true },
          { label: columns.planned, isNumber: true },
          { label: columns.gap, isNumber: true },
          { label: columns.dataDate, isNumber: true },
          { label: columns.status },
        ]}
      >
        {slide.rows.map((row) => (
          <TableRow key={row.target.id} {...row} />
        ))}
      </SlideTable>
      <SlideSources rows={slide.rows} />
    </SlideFrame>
  )
}
