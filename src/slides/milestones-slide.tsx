import type { MilestonesSlide as MilestonesSlideContent } from '../deck/slide'
import { areaName } from '../figures/area-name'
import { dueText, outcomeTexts } from '../figures/milestone-texts'
import { StatusMark } from '../figures/status-mark'
import { useI18n } from '../i18n/i18n'
import { DrillName } from './drill-name'
import { SlideFrame } from './slide-frame'
import { useSlideStage } from './slide-stage'
import { partText, slideName } from '../deck/slide-title'
import styles from './slide-table.module.css'

/** The milestones: by when each is due, and what became or is to become of it. */
export function MilestonesSlide({ slide }: { slide: MilestonesSlideContent }) {
  const i18n = useI18n()
  const { t } = i18n
  const { snapshot, deck } = useSlideStage()
  const { columns } = t.slides
  return (
    <SlideFrame title={slideName(slide, i18n, snapshot, deck)} part={partText(slide, i18n)}>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col" className={styles.wide}>
              {columns.target}
            </th>
            <th scope="col">{columns.due}</th>
            <th scope="col" className={styles.wide}>
              {columns.progress}
            </th>
            <th scope="col">{columns.status}</th>
          </tr>
        </thead>
        <tbody>
          {slide.lines.map((line) => (
            <tr key={line.tracked.target.id}>
              <th scope="row">
                <DrillName target={line.tracked.target} />
                <div className={styles.soft}>
                  {areaName(line.tracked.target.areaId, snapshot.areas, i18n)}
                </div>
              </th>
              <td>{dueText(line, i18n)}</td>
              <td>{outcomeTexts(line, i18n).join(t.list.dot)}</td>
              <td>
                <StatusMark status={line.tracked.assessment.status} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </SlideFrame>
  )
}
