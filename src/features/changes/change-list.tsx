import { useState } from 'react'
import { useBoard } from '../../board/board'
import type { TargetChanges } from '../../domain/changes'
import type { ChangeSection } from '../../domain/change-sections'
import { areaName } from '../../figures/area-name'
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
  const i18n = useI18n()
  const { t } = i18n
  const { areas } = useBoard()
  const [limit, setLimit] = useState(STEP)
  const known = areas.state === 'ready' ? areas.value : []
  return (
    <>
      <ul className={styles.list} aria-label={t.changes.sections[section]}>
        {list.slice(0, limit).map((changed) => (
          <ChangeRow
            key={changed.target.id}
            changed={changed}
            section={section}
            areaName={areaName(changed.target.areaId, known, i18n)}
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
