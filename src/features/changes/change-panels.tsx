import { useMemo, useState } from 'react'
import type { TargetChanges } from '../../domain/changes'
import {
  CHANGE_SECTIONS,
  changeSectionsOf,
  summaryOfChanges,
  type ChangeSection,
} from '../../domain/change-sections'
import type { IsoDate } from '../../domain/calendar'
import { useI18n } from '../../i18n/i18n'
import { Panel } from '../../ui/panel'
import { ToggleChip } from '../../ui/toggle-chip'
import { ChangeList } from './change-list'
import styles from './changes.module.css'
import { summaryText } from './summary-text'

interface ChangePanelsProps {
  list: readonly TargetChanges[]
  since: IsoDate
  asOf: IsoDate
}

/** The sentence, the counts to choose among, and the list of what is different, part by part. */
export function ChangePanels({ list, since, asOf }: ChangePanelsProps) {
  const i18n = useI18n()
  const { t, format } = i18n
  const [chosen, setChosen] = useState<ChangeSection | null>(null)
  const sections = useMemo(() => changeSectionsOf(list), [list])
  const summary = useMemo(() => summaryOfChanges(list), [list])
  const present = CHANGE_SECTIONS.filter((section) => sections[section].length > 0)
  // A part that another day leaves empty is not asked for any more.
  const wanted = chosen !== null && present.includes(chosen) ? chosen : null
  return (
    <>
      <p className={styles.summary} role="status">
        {summaryText(summary, since, asOf, i18n)}
      </p>
      {present.length > 0 && (
        <div className={styles.chips} role="group" aria-label={t.changes.show} data-print="hide">
          {present.map((section) => (
            <ToggleChip
              key={section}
              isOn={wanted === section}
              onToggle={() => setChosen(wanted === section ? null : section)}
            >
              {t.changes.sections[section]} <strong>{format.count(sections[section].length)}</strong>
            </ToggleChip>
          ))}
        </div>
      )}
      {present
        .filter((section) => wanted === null || wanted === section)
        .map((section) => {
          const count = t.changes.sectionCount(sections[section].length)
          const body = <ChangeList section={section} list={sections[section]} />
          return (
            <Panel
              key={section}
              title={t.changes.sections[section]}
              note={`${count}${t.list.dot}${t.changes.sectionNotes[section]}`}
            >
              {section === 'figures' && wanted === null ? (
                <details className={styles.details}>
                  <summary data-print="hide">{t.changes.showFigures(sections.figures.length)}</summary>
                  {body}
                </details>
              ) : (
                body
              )}
            </Panel>
          )
        })}
      {summary.unchanged > 0 && wanted === null && (
        <p className={styles.unchanged}>{t.changes.unchanged(summary.unchanged)}</p>
      )}
    </>
  )
}
