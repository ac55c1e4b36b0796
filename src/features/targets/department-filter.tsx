import { departmentsOf, type TrackedTarget } from '../../domain/tracked'
import { useI18n } from '../../i18n/i18n'
import { useView } from '../../state/use-view'
import { SelectField } from '../../ui/select-field'

/** The departments that targets name. In the 2024 data none is confirmed as the lead, and each option says so. */
export function DepartmentFilter({ tracked }: { tracked: readonly TrackedTarget[] }) {
  const { t, say } = useI18n()
  const { view, change } = useView()
  const byName = new Map(
    tracked
      .flatMap(({ target }) => departmentsOf(target))
      .map((department) => [department.name.zh, department]),
  )
  const options = [...byName.values()].map((department) => ({
    value: department.name.zh,
    label:
      department.basis === 'confirmed'
        ? say(department.name)
        : `${say(department.name)} (${t.namedInCoverage})`,
  }))
  const isUnknown = view.department !== '' && !byName.has(view.department)
  return (
    <SelectField
      label={t.targets.department}
      value={view.department}
      options={[
        { value: '', label: t.targets.anyDepartment },
        ...(isUnknown ? [{ value: view.department, label: view.department }] : []),
        ...options,
      ]}
      onChange={(department) => change({ department })}
    />
  )
}
