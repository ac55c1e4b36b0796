import type { GapsSlide as GapsSlideContent } from '../deck/slide'
import { useI18n } from '../i18n/i18n'
import { DrillName } from './drill-name'
import { SlideFrame } from './slide-frame'
import { useSlideStage } from './slide-stage'
import { SlideTable } from './slide-table'
import styles from './slide-table.module.css'

/** What is not known, said: which targets have no data, no cause, no department. */
export function GapsSlide({ slide }: { slide: GapsSlideContent }) {
  const { t } = useI18n()
  const { snapshot } = useSlideStage()
  const words = t.slides.gaps
  return (
    <SlideFrame slide={slide} subtitle={words.note(slide.total)}>
      <SlideTable>
        {slide.lines.map(({ reason, isContinued, count, rows }) => (
          <tr key={`${reason} ${rows[0]?.target.id}`}>
            <th scope="row" className={styles.third}>
              {words.reasons[reason]}
              {isContinued && <span className={styles.soft}>{words.continued}</span>}
            </th>
            <td className={styles.number}>
              {!isContinued && <span className={styles.large}>{words.count(count)}</span>}
            </td>
            <td>
              {count === 0 && words.none}
              {count > 0 && rows.length === 0 && words.all}
              {rows.map((row, index) => (
                <span key={row.target.id}>
                  {index > 0 && t.list.comma}
                  <DrillName target={row.target} />
                </span>
              ))}
            </td>
          </tr>
        ))}
      </SlideTable>
      {snapshot.isReviewMissing && <p className={styles.none}>{words.noReview}</p>}
      {snapshot.setAside > 0 && <p className={styles.none}>{words.setAside(snapshot.setAside)}</p>}
    </SlideFrame>
  )
}
