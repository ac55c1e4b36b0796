import { describe, expect, it } from 'vitest'
import { aTarget } from '../../tests/domain-builders'
import { byDepartment, departmentsIn } from './departments'
import type { Department } from './target'

const confirmed = (name: string): Department => ({ name: { zh: name, en: name }, basis: 'confirmed' })
const named = (name: string): Department => ({ name: { zh: name, en: name }, basis: 'named-in-coverage' })

const TARGETS = [
  aTarget({ id: 'one', leadDepartment: confirmed('A'), supportingDepartments: [confirmed('B')] }),
  aTarget({ id: 'two', leadDepartment: confirmed('C'), departmentsInCoverage: [named('A'), named('D')] }),
  aTarget({ id: 'three', leadDepartment: confirmed('C'), supportingDepartments: [named('D')] }),
  aTarget({ id: 'four', leadDepartment: named('D'), departmentsInCoverage: [named('D')] }),
  aTarget({ id: 'five' }),
]
const ITEMS = TARGETS.map((target) => ({ target }))

describe('the departments of a target', () => {
  it.each([
    ['one', ['A'], ['B'], []],
    ['two', ['C'], [], ['A', 'D']],
    ['three', ['C'], [], ['D']], // a support that only coverage names
    ['four', [], [], ['D']], // a lead that only coverage names is not confirmed; once
    ['five', [], [], []],
  ])('%s: lead %s, supporting %s, in coverage %s', (id, lead, supporting, coverage) => {
    const target = TARGETS.find((one) => one.id === id)
    if (target === undefined) throw new Error(id)
    const names = (role: Parameters<typeof departmentsIn>[0]) =>
      departmentsIn(role, target).map(({ zh }) => zh)
    expect([names('lead'), names('supporting'), names('coverage')]).toEqual([lead, supporting, coverage])
  })
})

describe('the groups', () => {
  const seen = (role: Parameters<typeof departmentsIn>[0]) =>
    byDepartment(ITEMS, role).map(({ department, items }) => [
      department?.zh ?? null,
      ...items.map(({ target }) => target.id),
    ])

  it('by lead hold every target once, those without a confirmed one last', () => {
    expect(seen('lead')).toEqual([
      ['C', 'two', 'three'],
      ['A', 'one'],
      [null, 'four', 'five'],
    ])
  })

  it('by coverage may hold one in several', () => {
    expect(seen('coverage')).toEqual([
      ['D', 'two', 'three', 'four'],
      ['A', 'two'],
      [null, 'one', 'five'],
    ])
  })

  it('have no rest where every target has one, and are none without a target', () => {
    expect(byDepartment(ITEMS.slice(0, 1), 'lead')).toHaveLength(1)
    expect(byDepartment([], 'lead')).toEqual([])
  })
})
