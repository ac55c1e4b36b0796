import { byDepartment, departmentsIn } from '../../domain/departments'
import type { Reminder } from '../../domain/reminders'
import type { Area } from '../../domain/report'
import { areaName } from '../../figures/area-name'
import type { I18n } from '../../i18n/i18n'

export const REMINDER_GROUPINGS = ['lead', 'coverage', 'area'] as const
export type ReminderGrouping = (typeof REMINDER_GROUPINGS)[number]

/** Some reminders under one heading: a department's, or a work area's. */
export interface ReminderGroup {
  readonly key: string
  readonly title: string
  readonly items: readonly Reminder[]
}

/** By lead where any is confirmed; else by what coverage names, which at least says whom to ask. */
export function defaultGrouping(reminders: readonly Reminder[]): ReminderGrouping {
  return reminders.some(({ target }) => departmentsIn('lead', target).length > 0) ? 'lead' : 'coverage'
}

function byArea(reminders: readonly Reminder[], areas: readonly Area[], i18n: I18n): ReminderGroup[] {
  const ids = new Set(reminders.map(({ target }) => target.areaId))
  const titleOf = (id: number | null) => {
    if (id === null) return i18n.t.departments.reminders.noDepartment.area
    return areaName(id, areas, i18n)
  }
  return [...ids]
    .sort((a, b) => (a ?? Infinity) - (b ?? Infinity))
    .map((id) => ({
      key: String(id),
      title: titleOf(id),
      items: reminders.filter(({ target }) => target.areaId === id),
    }))
}

/** The reminders under their headings, in the order in which they are shown and copied. */
export function reminderGroups(
  reminders: readonly Reminder[],
  grouping: ReminderGrouping,
  areas: readonly Area[],
  i18n: I18n,
): readonly ReminderGroup[] {
  if (grouping === 'area') return byArea(reminders, areas, i18n)
  return byDepartment(reminders, grouping).map(({ department, items }) => ({
    key: department?.zh ?? '',
    title: department === null ? i18n.t.departments.reminders.noDepartment[grouping] : i18n.say(department),
    items,
  }))
}
