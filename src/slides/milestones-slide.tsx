import { missingRowsOf } from '../deck/missing-rows'
import type { MilestonesSlide as MilestonesSlideContent } from '../deck/slide'
import type { MilestoneLine } from '../domain/timeline'
import { areaName } from '../figures/area-name'
import { MilestoneChart } from '../figures/milestone-chart'
import { dueText, outcomeTexts } from '../figures/milestone-texts'
import { MilestoneTrack } from '../figures/milestone-track'
import { StatusMark } from '../figures/status-mark'
import { TimelineLegend } from '../figures/timeline-legend'
import { useI18n } from '../i18n/i18n'
import { DrillName } from './drill-name'
import { customProperties } from '../ui/custom-properties'
import { SlideFrame } from './slide-frame'
import { SlideSources } from './slide-sources'
import { useSlideStage } from './slide-stage'
import styles from './milestones-slide.module.css'

/** One milestone: its name and area, its dates on the axis, and the same in words. */
function MilestoneLineRow({ line }: { line: MilestoneLine }) {
  const i18n = useI18n()
  const { snapshot } = useSlideStage()
  const { target, assessment } = line.tracked
  return (
    <li className={styles.row}>
      <div>
        <p className={styles.name}>
          <DrillName target={target} />
        </p>
        <p className={styles.soft}>{areaName(target.areaId, snapshot.areas, i18n)}</p>
      </div>
      <div className={styles.track}>
        <MilestoneTrack line={line} />
      </div>
      <div className={styles.words}>
        <StatusMark status={assessment.status} />
        <p className={styles.soft}>
          {[dueText(line, i18n), ...outcomeTexts(line, i18n)].map((part) => (
            <span key={part}>{part}</span>
          ))}
        </p>
      </div>
    </li>
  )
}

/** The milestones on the year: by when each is due, and what became or is to become of it. */
export function MilestonesSlide({ slide }: { slide: MilestonesSlideContent }) {
  const { t } = useI18n()
  const { lines, timeline } = slide
  return (
    <SlideFrame slide={slide}>
      <div className={styles.timeline} style={customProperties({ '--missing': missingRowsOf(slide) })}>
        <MilestoneChart timeline={timeline}>
          <ul className={styles.rows} aria-label={t.slides.names.milestones}>
            {lines.map((line) => (
              <MilestoneLineRow key={line.tracked.target.id} line={line} />
            ))}
          </ul>
        </MilestoneChart>
      </div>
      <div className={styles.legend}>
        <TimelineLegend lines={lines} />
        <SlideSources rows={lines.map(({ tracked }) => tracked)} />
      </div>
    </SlideFrame>
  )
}
