import type { Bilingual } from './text'
import type { Department, Target } from './target'

/** In which way a department stands beside a target: as its confirmed lead, in support of it, or only named in coverage. */
export const DEPARTMENT_ROLES = ['lead', 'supporting', 'coverage'] as const
export type DepartmentRole = (typeof DEPARTMENT_ROLES)[number]

function namesOf(departments: readonly Department[], basis: Department['basis']): readonly Bilingual[] {
  return departments.filter((department) => department.basis === basis).map(({ name }) => name)
}

/**
 * The departments of a target in one role. Whatever is not confirmed counts as named
 * in coverage (报道中提及), whichever field it stands in: a press report does not make
 * a department responsible. Each name once.
 *
 * Source: published figures, "departments_named_in_coverage".
 */
export function departmentsIn(role: DepartmentRole, target: Target): readonly Bilingual[] {
  const lead = target.leadDepartment === null ? [] : [target.leadDepartment]
  if (role === 'lead') return namesOf(lead, 'confirmed')
  if (role === 'supporting') return namesOf(target.supportingDepartments, 'confirmed')
  const named = namesOf(
    [...lead, ...target.supportingDepartments, ...target.departmentsInCoverage],
    'named-in-coverage',
  )
  return [...new Map(named.map((name) => [name.zh, name])).values()]
}

/** Some things of one department; `department` is null for those of which none is known in that role. */
export interface DepartmentGroup<Item> {
  readonly department: Bilingual | null
  readonly items: readonly Item[]
}

/**
 * Things by the department of their target in one role, most first, ties in the
 * order given; those without one last. By lead each thing is in exactly one group,
 * so that the counts sum to the total; in the other roles it may be in several.
 */
export function byDepartment<Item extends { readonly target: Target }>(
  items: readonly Item[],
  role: DepartmentRole,
): readonly DepartmentGroup<Item>[] {
  const groups = new Map<string, { department: Bilingual; items: Item[] }>()
  const rest: Item[] = []
  for (const item of items) {
    const names = departmentsIn(role, item.target)
    if (names.length === 0) rest.push(item)
    for (const department of names) {
      const group = groups.get(department.zh)
      if (group) group.items.push(item)
      else groups.set(department.zh, { department, items: [item] })
    }
  }
  const named = [...groups.values()].sort((a, b) => b.items.length - a.items.length)
  return rest.length === 0 ? named : [...named, { department: null, items: rest }]
}
