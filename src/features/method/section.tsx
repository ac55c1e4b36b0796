import type { ReactNode } from 'react'
import { useI18n } from '../../i18n/i18n'
import { Panel } from '../../ui/panel'
import styles from './method.module.css'
import { anchorOf, type SectionName } from './sections'

interface SectionProps {
  name: SectionName
  /** What it is about, in a sentence below its title. */
  note?: string
  aside?: ReactNode
  children: ReactNode
}

/** One part of the Method page: what the list of contents leads to. */
export function Section({ name, note, aside, children }: SectionProps) {
  const { t } = useI18n()
  return (
    <div id={anchorOf(name)} tabIndex={-1} className={styles.section}>
      <Panel title={t.method.sections[name]} aside={aside}>
        {note !== undefined && <p className={styles.note}>{note}</p>}
        {children}
      </Panel>
    </div>
  )
}
