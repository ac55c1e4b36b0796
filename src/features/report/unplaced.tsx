import { Fragment } from 'react'
import { useI18n } from '../../i18n/i18n'
import styles from './report.module.css'
import { PromiseLink } from './promise-link'
import { useStandings } from './standings'

/** Targets whose words were not found: named all the same, so that no promise is lost. */
export function Unplaced({ ids, note }: { ids: readonly string[]; note: string }) {
  const { t, say } = useI18n()
  const standings = useStandings()
  const known = ids.flatMap((id) => standings.get(id)?.target ?? [])
  if (known.length === 0) return null
  return (
    <p className={styles.unplaced}>
      {note}
      {known.map(({ id, name }, index) => (
        <Fragment key={id}>
          {index > 0 && t.list.comma}
          <PromiseLink targetId={id} words={say(name)} isEnd isPlace={false} />
        </Fragment>
      ))}
    </p>
  )
}
