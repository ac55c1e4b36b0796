import { byDepartment, type DepartmentRole } from '../../domain/departments'
import type { TrackedTarget } from '../../domain/tracked'
import { useI18n } from '../../i18n/i18n'
import { Panel } from '../../ui/panel'
import { DepartmentTable } from './department-table'

interface DepartmentPanelProps {
  as: DepartmentRole
  tracked: readonly TrackedTarget[]
}

/** The roll-up in one role; without any department in it, a sentence that says so. */
export function DepartmentPanel({ as: role, tracked }: DepartmentPanelProps) {
  const { t } = useI18n()
  const words = t.departments
  const groups = byDepartment(tracked, role)
  const isNone = groups.every(({ department }) => department === null)
  const nothing = { lead: words.noneConfirmed, supporting: words.noSupporting, coverage: words.noCoverage }
  return (
    <Panel title={words.sections[role]} note={isNone ? undefined : words.sectionNotes[role]}>
      {isNone && <p>{nothing[role]}</p>}
      {role === 'lead' && <DepartmentTable as={role} groups={groups} all={tracked} />}
      {role !== 'lead' && !isNone && <DepartmentTable as={role} groups={groups} />}
    </Panel>
  )
}
