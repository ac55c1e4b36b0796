import type { Observation } from '../../domain/observation'
import type { ListedObservation } from '../../domain/observation-role'
import type { Target } from '../../domain/target'
import { SourceLink } from '../../figures/source-link'
import { useI18n } from '../../i18n/i18n'
import { observationValue } from '../../figures/observation-value'
import tables from './target-table.module.css'
import styles from './target.module.css'

interface ObservationRowProps extends ListedObservation {
  target: Target
  /** All observations, to name the one that this corrects. */
  all: readonly Observation[]
}

function Remarks({ observation, target, all }: Omit<ObservationRowProps, 'role'>) {
  const i18n = useI18n()
  const { t, say, format } = i18n
  const words = t.target.observations
  const { cause, nextStep, note, wording, revisionOf } = observation
  const earlier = all.find(({ id }) => id === revisionOf)
  const earlierValue = earlier && observationValue(earlier, target, i18n)
  const correction =
    earlier === undefined
      ? words.revisesUnknown
      : words.revises(format.date(earlier.date), earlierValue ?? words.noFigure)
  const lines = [
    [words.wording, wording],
    [words.cause, cause],
    [words.nextStep, nextStep],
    [words.note, note],
  ] as const
  return (
    <>
      {revisionOf !== null && <span className={tables.line}>{correction}</span>}
      {lines.map(([name, text]) =>
        text === null ? null : (
          <span key={name} className={tables.line}>
            <strong>{name}</strong>
            {t.list.colon}
            {say(text)}
          </span>
        ),
      )}
    </>
  )
}

/** One observation: when, how much, how sure, from whom, and what was said about it. */
export function ObservationRow({ observation, role, target, all }: ObservationRowProps) {
  const i18n = useI18n()
  const { t, say, format } = i18n
  const words = t.target.observations
  const { date, reportedOn, standing, scope, source, reportedBy, confirmedBy } = observation
  const people = [
    reportedBy !== null && words.reportedBy(say(reportedBy)),
    confirmedBy !== null && words.confirmedBy(say(confirmedBy)),
  ].filter((who) => who !== false)
  return (
    <tr data-role={role}>
      <th scope="row">
        {format.date(date)}
        {reportedOn !== null && (
          <span className={styles.note}>{words.reportedOn(format.date(reportedOn))}</span>
        )}
      </th>
      <td>{observationValue(observation, target, i18n) ?? words.noFigure}</td>
      <td>
        <span className={tables.line}>
          {words.standings[standing]}
          {t.list.dot}
          {words.scopes[scope]}
        </span>
        {role !== 'same' && <span className={tables.role}>{words.roles[role]}</span>}
      </td>
      <td>
        <SourceLink source={source} />
        {people.length > 0 && <span className={styles.note}>{people.join(t.list.dot)}</span>}
      </td>
      <td>
        <Remarks observation={observation} target={target} all={all} />
      </td>
    </tr>
  )
}
