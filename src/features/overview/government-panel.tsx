import { useQuery } from '@tanstack/react-query'
import { reportQuery } from '../../api/report-query'
import { Loaded } from '../../board/loaded'
import { loadableOf } from '../../board/loadable'
import { useI18n } from '../../i18n/i18n'
import { Panel } from '../../ui/panel'
import { Skeleton } from '../../ui/skeleton'
import styles from './overview.module.css'

/** The report's closing section, which is not one of the eleven and holds no target that could be counted. */
export function GovernmentPanel() {
  const { t, say } = useI18n()
  const report = useQuery(reportQuery())
  return (
    <Panel title={t.overview.government}>
      <Loaded of={loadableOf(report)} skeleton={<Skeleton heightRem={4} />}>
        {({ outlook: { government } }) => (
          <>
            <p>{say(government.title)}</p>
            <p>
              <small>{t.overview.governmentNote(government.measures.length)}</small>
            </p>
            <ul className={styles.measures}>
              {government.measures.map((measure) => (
                <li key={measure.id}>{say(measure.title)}</li>
              ))}
            </ul>
          </>
        )}
      </Loaded>
    </Panel>
  )
}
