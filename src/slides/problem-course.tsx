import { useEffect, useRef, useState, type RefObject } from 'react'
import { contentOf } from '../charts/trend-content'
import { TrendChart } from '../charts/trend-chart'
import { TrendLegend } from '../charts/trend-legend'
import { isQuantity } from '../domain/in-force'
import type { Observation } from '../domain/observation'
import type { QuantityTarget } from '../domain/target'
import { timelineOf } from '../domain/timeline'
import type { TrackedTarget } from '../domain/tracked'
import { trendOf } from '../domain/trend'
import { outcomeTexts, dueText } from '../figures/milestone-texts'
import { MilestoneChart } from '../figures/milestone-chart'
import { MilestoneTrack } from '../figures/milestone-track'
import { TimelineLegend } from '../figures/timeline-legend'
import { useI18n } from '../i18n/i18n'
import styles from './problem-slide.module.css'

interface ProblemCourseProps extends TrackedTarget {
  observations: readonly Observation[]
}

/** A milestone's course on the year, and in words below: due, expected, how late. */
function MilestoneCourse({ observations, ...tracked }: ProblemCourseProps) {
  const i18n = useI18n()
  const { t } = i18n
  const histories = new Map([[tracked.target.id, observations]])
  const timeline = timelineOf([tracked], histories, tracked.assessment.asOf)
  const [line] = timeline.lines
  if (line === undefined) return null
  return (
    <section aria-label={t.slides.milestoneCourse} className={styles.course}>
      <div className={styles.axis}>
        <MilestoneChart timeline={timeline}>
          <div className={styles.track}>
            <MilestoneTrack line={line} />
          </div>
        </MilestoneChart>
      </div>
      <TimelineLegend lines={[line]} />
      <p className={styles.milestone}>
        {[dueText(line, i18n), ...outcomeTexts(line, i18n)].join(t.list.dot)}
      </p>
    </section>
  )
}

/** Points are observed as a share in percent. */
function observedUnit(target: QuantityTarget): Pick<QuantityTarget['unit'], 'label'> {
  return target.kind === 'points' ? { label: { zh: '%', en: '%' } } : target.unit
}

/** The height of the letters of an element, in px; that of the page until it is known. */
function useTextPx(): [RefObject<HTMLDivElement | null>, number] {
  const box = useRef<HTMLDivElement>(null)
  const [px, setPx] = useState(12)
  useEffect(() => {
    const element = box.current
    if (element === null) return undefined
    const watcher = new ResizeObserver(() => setPx(Number.parseFloat(getComputedStyle(element).fontSize)))
    watcher.observe(element)
    return () => watcher.disconnect()
  }, [])
  return [box, px]
}

/** How the target has come to where it is: the trend with plan, target and forecast; for a milestone its dates. */
export function ProblemCourse(row: ProblemCourseProps) {
  const { t, say, format } = useI18n()
  const [picture, textPx] = useTextPx()
  const { target, assessment, observations } = row
  if (!isQuantity(target)) return <MilestoneCourse {...row} />
  const trend = trendOf(target, observations, assessment)
  if (trend.kind === 'none') {
    const why = trend.reason === 'no-figure' ? 'attested' : trend.reason
    return <p className={styles.course}>{`${t.target.trend.none}${t.target.reason[why]}`}</p>
  }
  const unit = observedUnit(target)
  const scaleTo = assessment.promised ?? target.value
  const scale = format.pair(0, scaleTo, unit).unit
  return (
    <figure
      className={styles.course}
      aria-label={t.target.trend.titleOfYear(say(target.name), target.year, scale)}
    >
      <figcaption className={styles.caption}>
        {t.slides.course}
        {t.list.dot}
        {scale}
      </figcaption>
      <div ref={picture} className={styles.picture} aria-hidden>
        <TrendChart
          trend={trend.value}
          toText={(value) => format.pair(value, scaleTo, unit).value}
          textPx={textPx}
        />
      </div>
      <TrendLegend content={contentOf(trend.value)} />
    </figure>
  )
}
