import { useState } from 'react'
import { useBoard } from '../../board/board'
import type { TargetChanges } from '../../domain/changes'
import type { ChangeSection } from '../../domain/change-sections'
import { useI18n } from '../../i18n/i18n'
import { Button } from '../../ui/button'
import { ChangeRow } from './change-row'
import styles from './changes.module.css'

/** How many rows are drawn at first, and added each time. */
const STEP = 100

interface ChangeListProps {
  section: ChangeSection
  list: readonly TargetChanges[]
}

/** The targets of one part. */
export function ChangeList({ section, list }: ChangeListProps) {
  const { t, say } = useI18n()
  const { areas } = useBoard()
  const [limit, setLimit] = useState(STEP)
  const known = areas.state === 'ready' ? areas.value : []
  const areaName = (id: number | null) => {
    const area = known.find((one) => one.id === id)
    if (id === null) return t.unclassified
    return area ? `${area.id} ${say(area.shortName)}` : t.nav.areaNumber(id)
  }
  return (
    <>
      <ul className={styles.list} aria-label={t.changes.sections[section]}>
        {list.slice(0, limit).map((changed) => (
          <ChangeRow
            key={changed.target.id}
            changed={changed}
            section={section}
            areaName={areaName(changed.target.areaId)}
          />
        ))}
      </ul>
      {list.length > limit && (
        <p data-print="hide">
          <Button onClick={() => setLimit(limit + STEP)}>
            {t.changes.more(Math.min(STEP, list.length - limit))}
          </Button>
        </p>
      )}
    </>
  )
}
