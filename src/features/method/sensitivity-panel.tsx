import { useState } from 'react'
import type { Sensitivity } from '../../domain/sensitivity'
import { useI18n } from '../../i18n/i18n'
import { Button } from '../../ui/button'
import { Panel } from '../../ui/panel'
import { ToggleChip } from '../../ui/toggle-chip'
import { SensitivityTable } from './sensitivity-table'
import styles from './sensitivity.module.css'

/** How many rows are drawn at first, and added each time: as in the list of targets. */
const STEP = 200

/** Target by target, those that change first; or only those. */
export function SensitivityPanel({ sensitivity }: { sensitivity: Sensitivity }) {
  const { t, format } = useI18n()
  const { sensitivity: words } = t.method
  const [isShort, setIsShort] = useState(false)
  const [limit, setLimit] = useState(STEP)
  const hasChanges = sensitivity.colours > 0
  const rows =
    isShort && hasChanges ? sensitivity.rows.filter(({ change }) => change === 'colour') : sensitivity.rows
  return (
    <Panel
      title={words.rows}
      note={words.rowsNote}
      aside={
        hasChanges && (
          <span data-print="hide">
            <ToggleChip isOn={isShort} onToggle={() => setIsShort(!isShort)}>
              {words.onlyChanging(format.count(sensitivity.colours))}
            </ToggleChip>
          </span>
        )
      }
    >
      {hasChanges && (
        <p className={styles.marks}>
          <span className={styles.sample} /> {words.marked}
        </p>
      )}
      <SensitivityTable rows={rows.slice(0, limit)} />
      {rows.length > limit && (
        <p>
          {words.truncated(format.count(limit), format.count(rows.length))}{' '}
          <Button onClick={() => setLimit(limit + STEP)}>{words.more}</Button>
        </p>
      )}
      <p className={styles.after}>{words.unaffected}</p>
    </Panel>
  )
}
