import type { MilestonesSlide as MilestonesSlideContent } from '../deck/slide'
import { areaName } from '../figures/area-name'
import { dueText, outcomeTexts } from '../figures/milestone-texts'
import { StatusMark } from '../figures/status-mark'
import { useI18n } from '../i18n/i18n'
import { DrillName } from './drill-name'
import { SlideFrame } from './slide-frame'
import { useSlideStage } from './slide-stage'
import { SlideTable } from './slide-table'
import styles from './slide-table.module.css'

/** The milestones: by when each is due, and what became or is to become of it. */
export function MilestonesSlide({ slide }: { slide: MilestonesSlideContent }) {
  const i18n = useI18n()
  const { t } = i18n
  const { snapshot } = useSlideStage()
  const { columns } = t.slides
  return (
    <SlideFrame slide={slide}>
      <SlideTable
        columns={[
          { label: columns.target, width: 'wide' },
          { label: columns.due },
          { label: columns.progress, width: 'wide' },
          { label: columns.status },
        ]}
      >
        {slide.lines.map((line) => (
          <tr key={line.tracked.target.id}>
            <th scope="row">
              <DrillName target={line.tracked.target} />
              <div className={styles.soft}>{areaName(line.tracked.target.areaId, snapshot.areas, i18n)}</div>
            </th>
            <td>{dueText(line, i18n)}</td>
            <td>{outcomeTexts(line, i18n).join(t.list.dot)}</td>
            <td>
              <StatusMark status={line.tracked.assessment.status} />
            </td>
          </tr>
        ))}
      </SlideTable>
    </SlideFrame>
  )
}
