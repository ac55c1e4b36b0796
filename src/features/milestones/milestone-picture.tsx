import { useState } from 'react'
import type { Histories } from '../../domain/track'
import { byArea } from '../../domain/by-area'
import { toDisplayText } from '../../domain/display-text'
import type { IsoDate } from '../../domain/calendar'
import type { Area } from '../../domain/report'
import { MILESTONE_STATES, timelineAxisOf, timelineOf } from '../../domain/timeline'
import { matches, type TrackedTarget } from '../../domain/tracked'
import { MilestoneChart } from '../../figures/milestone-chart'
import { MilestoneRow } from '../../figures/milestone-row'
import { MilestoneTable } from '../../figures/milestone-table'
import { TimelineLegend } from '../../figures/timeline-legend'
import { useI18n } from '../../i18n/i18n'
import { areaPath } from '../../state/view'
import { useView } from '../../state/use-view'
import { Button } from '../../ui/button'
import { Picture } from '../../ui/picture'
import styles from './milestones.module.css'

/** How many rows are drawn at first, and added each time. */
const STEP = 200

interface MilestonePictureProps {
  /** The milestones alone. */
  tracked: readonly TrackedTarget[]
  histories: Histories
  areas: readonly Area[]
  asOf: IsoDate
}

/** The milestones by area on one axis of months, within the filters. */
export function MilestonePicture({ tracked, histories, areas, asOf }: MilestonePictureProps) {
  const { t, say, format } = useI18n()
  const { view, hrefTo } = useView()
  const [limit, setLimit] = useState(STEP)
  const words = t.milestones
  // The axis of all of them: a filter must not stretch the months.
  const axis = timelineAxisOf(tracked, histories, asOf)
  const shown = tracked.filter((one) => matches(one, view))
  const timeline = timelineOf(shown, histories, asOf, axis)
  if (shown.length === 0)
    return <p role="status">{tracked.length === 0 ? words.noMilestones : words.empty}</p>
  const counted = MILESTONE_STATES.filter((state) => timeline.counts[state] > 0)
  const parts = counted.map((state) => words.counts[state](timeline.counts[state]))
  const sentence = [
    words.sentence(shown.length, parts),
    shown.length < tracked.length && words.filtered(shown.length, tracked.length),
    timeline.asOf === null && words.asOfOutside(format.date(asOf)),
  ]
  const lines = timeline.lines.slice(0, limit)
  return (
    <Picture
      title={words.picture}
      sentence={sentence.filter(Boolean).join(' ')}
      tableLabel={words.tableLabel}
      table={<MilestoneTable lines={lines} areas={areas} />}
      legend={<TimelineLegend />}
    >
      <MilestoneChart timeline={timeline}>
        {byArea(lines, areas, (line) => line.tracked).map(({ areaId, area, members }) => (
          <section key={areaId} className={styles.group}>
            <h3 className={styles.area}>
              {areaId === null ? (
                t.unclassified
              ) : (
                <a href={hrefTo(areaPath(areaId))}>
                  {area === null
                    ? t.nav.areaNumber(areaId)
                    : `${areaId} ${toDisplayText(say(area.shortName))}`}
                </a>
              )}
            </h3>
            <ul>
              {members.map((line) => (
                <MilestoneRow key={line.tracked.target.id} line={line} />
              ))}
            </ul>
          </section>
        ))}
      </MilestoneChart>
      {timeline.lines.length > limit && (
        <p>
          {t.targets.truncated(limit, timeline.lines.length)}{' '}
          <Button onClick={() => setLimit(limit + STEP)}>{t.targets.showMore}</Button>
        </p>
      )}
    </Picture>
  )
}
