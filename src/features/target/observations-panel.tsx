import { Loaded } from '../../board/loaded'
import type { Loadable } from '../../board/loadable'
import type { Assessment } from '../../domain/assessment'
import type { Observation } from '../../domain/observation'
import { listObservations } from '../../domain/observation-role'
import type { Target } from '../../domain/target'
import { useI18n } from '../../i18n/i18n'
import { Panel } from '../../ui/panel'
import { Skeleton } from '../../ui/skeleton'
import { ObservationRow } from './observation-row'
import tables from './target-table.module.css'
import styles from './target.module.css'

interface ObservationsPanelProps {
  target: Target
  assessment: Assessment
  history: Loadable<readonly Observation[]>
}

/** Every figure that was known on the day, newest first: those that are judged, and those that are only context. */
export function ObservationsPanel({ target, assessment, history }: ObservationsPanelProps) {
  const { t, say } = useI18n()
  const words = t.target.observations
  const caption = words.caption(say(target.name))
  return (
    <Panel title={t.target.sections.observations}>
      <Loaded of={history} skeleton={<Skeleton heightRem={20} />}>
        {(observations) => {
          const { listed, later } = listObservations(target, observations, assessment.asOf, assessment.latest)
          return (
            <>
              {listed.length === 0 ? (
                <p>{words.none}</p>
              ) : (
                <div className={tables.scroller} role="region" aria-label={caption} tabIndex={0}>
                  <table className={tables.table} data-is="observations">
                    <caption className="visually-hidden">{caption}</caption>
                    <thead>
                      <tr>
                        <th scope="col">{words.columns.date}</th>
                        <th scope="col">{words.columns.value}</th>
                        <th scope="col">{words.columns.standing}</th>
                        <th scope="col">{words.columns.source}</th>
                        <th scope="col">{words.columns.remarks}</th>
                      </tr>
                    </thead>
                    <tbody>
                      {listed.map((one) => (
                        <ObservationRow
                          key={one.observation.id}
                          target={target}
                          all={observations}
                          {...one}
                        />
                      ))}
                    </tbody>
                  </table>
                </div>
              )}
              {later > 0 && <p className={styles.note}>{words.later(later)}</p>}
            </>
          )
        }}
      </Loaded>
    </Panel>
  )
}
