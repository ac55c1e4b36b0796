import type { BehindSlide as BehindSlideContent } from '../deck/slide'
import type { TrackedTarget } from '../domain/tracked'
import { figureTexts } from '../figures/figure-texts'
import { StatusMark } from '../figures/status-mark'
import { StatusTags } from '../figures/status-tags'
import { useI18n } from '../i18n/i18n'
import { DrillName } from './drill-name'
import { RemarkField } from './remark-field'
import { StaleDate } from './stale-date'
import { SlideFrame } from './slide-frame'
import { SlideSources } from './slide-sources'
import { SlideTable } from './slide-table'
import styles from './slide-table.module.css'

function BehindRow({ row }: { row: TrackedTarget }) {
  const i18n = useI18n()
  const { t, format } = i18n
  const { target, assessment } = row
  const texts = figureTexts(target, assessment, i18n)
  const { milestone, requiredPace } = assessment
  const isDated = milestone !== null
  const daysLate = milestone?.daysLate ?? 0
  return (
    <tr>
      <th scope="row">
        <DrillName target={target} />
        <div>
          <StatusMark status={assessment.status} /> <StatusTags assessment={assessment} />{' '}
          <StaleDate assessment={assessment} />
        </div>
      </th>
      <td className={isDated ? styles.dated : styles.number} data-figure>
        {isDated ? (
          texts.promisedParts.map((part) => <div key={part}>{part}</div>)
        ) : (
          <>
            <span className={styles.large}>{texts.actual ?? '—'}</span>
            <div className={styles.soft}>
              / {texts.promised} {texts.unit}
            </div>
          </>
        )}
      </td>
      <td className={styles.number} data-figure>
        {isDated ? (daysLate > 0 ? t.slides.late(daysLate) : '—') : (texts.gap ?? '—')}
        {texts.completion !== null && texts.planned !== null && (
          <div className={styles.soft}>
            {texts.completion} / {texts.planned}
          </div>
        )}
      </td>
      <td className={styles.number} data-figure>
        {requiredPace.kind === 'known' ? format.ratio(requiredPace.value) : '—'}
      </td>
      <td>
        <RemarkField field="department" row={row} />
      </td>
      <td>
        <RemarkField field="cause" row={row} />
      </td>
    </tr>
  )
}

/** The list of what is behind schedule (欠序时清单): actual, gap, required pace, department, cause. */
export function BehindSlide({ slide }: { slide: BehindSlideContent }) {
  const { t } = useI18n()
  const { columns, fields } = t.slides
  return (
    <SlideFrame slide={slide} subtitle={t.slides.behindNote(slide.total)}>
      <SlideTable
        columns={[
          { label: columns.target, width: 'third' },
          { label: columns.actual, isNumber: true },
          { label: columns.gapOfShares, isNumber: true },
          { label: columns.pace, isNumber: true },
          { label: fields.department, width: 'narrow' },
          { label: fields.cause, width: 'third' },
        ]}
      >
        {slide.rows.map((row) => (
          <BehindRow key={row.target.id} row={row} />
        ))}
      </SlideTable>
      <SlideSources rows={slide.rows} />
    </SlideFrame>
  )
}
