import { useBoard } from '../../board/board'
import { Loaded } from '../../board/loaded'
import type { IsoDate } from '../../domain/calendar'
import type { Area } from '../../domain/report'
import { MILESTONE_STATES, timelineOf } from '../../domain/timeline'
import type { TrackedTarget } from '../../domain/tracked'
import { MilestoneChart } from '../../figures/milestone-chart'
import { MilestoneRow } from '../../figures/milestone-row'
import { MilestoneTable } from '../../figures/milestone-table'
import { TimelineLegend } from '../../figures/timeline-legend'
import { useI18n } from '../../i18n/i18n'
import { Card } from '../../ui/card'
import { Picture } from '../../ui/picture'
import { Skeleton } from '../../ui/skeleton'
import styles from './area.module.css'

interface AreaMilestonesProps {
  milestones: readonly TrackedTarget[]
  area: Area
  asOf: IsoDate
}

/** The area's milestones on a line of the year. */
export function AreaMilestones({ milestones, area, asOf }: AreaMilestonesProps) {
  const { t } = useI18n()
  const { histories } = useBoard()
  return (
    <Card>
      <Loaded of={histories} skeleton={<Skeleton heightRem={12} />}>
        {(known) => {
          const timeline = timelineOf(milestones, known, asOf)
          const counted = MILESTONE_STATES.filter((state) => timeline.counts[state] > 0)
          const parts = counted.map((state) => t.milestones.counts[state](timeline.counts[state]))
          return (
            <Picture
              title={t.area.milestones}
              sentence={t.area.milestonesSentence(milestones.length, parts)}
              tableLabel={t.milestones.tableLabel}
              table={<MilestoneTable lines={timeline.lines} areas={[area]} />}
              legend={<TimelineLegend />}
            >
              <MilestoneChart timeline={timeline}>
                <ul className={styles.lines}>
                  {timeline.lines.map((line) => (
                    <MilestoneRow key={line.tracked.target.id} line={line} />
                  ))}
                </ul>
              </MilestoneChart>
            </Picture>
          )
        }}
      </Loaded>
    </Card>
  )
}
