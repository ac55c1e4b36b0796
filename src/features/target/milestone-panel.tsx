import { monthOf } from '../../domain/calendar'
import { Loaded } from '../../board/loaded'
import type { Loadable } from '../../board/loadable'
import type { Assessment } from '../../domain/assessment'
import { seriesOf } from '../../domain/datum'
import type { Observation } from '../../domain/observation'
import type { Target } from '../../domain/target'
import { PaceBar } from '../../figures/pace-bar'
import { useI18n } from '../../i18n/i18n'
import { Panel } from '../../ui/panel'
import { Skeleton } from '../../ui/skeleton'
import { YearMarks } from './year-marks'
import tables from './target-table.module.css'
import styles from './target.module.css'

interface MilestonePanelProps {
  target: Target
  assessment: Assessment
  history: Loadable<readonly Observation[]>
}

function ReportTable({ reports }: { reports: readonly Observation[] }) {
  const { t, format, say } = useI18n()
  const { reportColumns, reports: caption, noReports } = t.target.trend
  if (reports.length === 0) return <p>{noReports}</p>
  return (
    <div className={tables.scroller} role="region" aria-label={caption} tabIndex={0}>
      <table className={tables.table} data-is="reports">
        <caption className="visually-hidden">{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{reportColumns.date}</th>
            <th scope="col">{reportColumns.stage}</th>
            <th scope="col">{reportColumns.expected}</th>
            <th scope="col">{reportColumns.reached}</th>
            <th scope="col">{reportColumns.wording}</th>
          </tr>
        </thead>
        <tbody>
          {reports.map(({ id, date, milestone, wording }) => (
            <tr key={id}>
              <th scope="row">{format.date(date)}</th>
              <td>{milestone === null ? '—' : t.target.stages[milestone.stage]}</td>
              <td>{milestone?.forecastDate ? format.date(milestone.forecastDate) : '—'}</td>
              <td>
                {milestone?.reachedOn
                  ? t.precision[milestone.datePrecision](
                      format.date(milestone.reachedOn),
                      monthOf(milestone.reachedOn),
                    )
                  : '—'}
              </td>
              <td>{wording === null ? '—' : say(wording)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

/** The year as a line with the dates of a deliverable on it, and the reports that it was taken from. */
export function MilestonePanel({ target, assessment, history }: MilestonePanelProps) {
  const { t } = useI18n()
  return (
    <Panel title={t.target.sections.milestone}>
      <div className={styles.milestone}>
        <div className={styles.bar}>
          <PaceBar target={target} assessment={assessment} />
        </div>
        <YearMarks year={target.year} assessment={assessment} />
        <Loaded of={history} skeleton={<Skeleton heightRem={8} />}>
          {(observations) => <ReportTable reports={seriesOf(target, observations, assessment.asOf)} />}
        </Loaded>
      </div>
    </Panel>
  )
}
