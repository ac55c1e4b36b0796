import { describe, expect, it } from 'vitest'
import { aMilestone, aTarget, assessedAt } from '../../tests/domain-builders'
import type { Target } from './target'
import type { TrackedTarget } from './tracked'
import { exampleOf, exampleOfKind, type ExplainedKind } from './worked-example'

const DAY = '2024-09-30'
const seen = (target: Target, value: number | null): TrackedTarget => ({
  target,
  assessment: assessedAt(target, DAY, value),
})

const milestone = seen(aMilestone({ id: 'milestone' }), null)
const silent = seen(aTarget({ id: 'silent', isHeadline: true }), null)
const achieved = seen(aTarget({ id: 'achieved', isHeadline: true }), 120)
const paced = seen(aTarget({ id: 'paced' }), 50)
const headline = seen(aTarget({ id: 'headline', isHeadline: true }), 60)

describe('the worked example', () => {
  it.each([
    ['the first headline target with a pace', [milestone, silent, achieved, paced, headline], 'headline'],
    ['else the first with a pace', [milestone, silent, achieved, paced], 'paced'],
    ['else the first with a completion', [milestone, silent, achieved], 'achieved'],
    ['else the first with a number', [milestone, silent], 'silent'],
    ['else the first', [milestone], 'milestone'],
    ['else none', [], undefined],
  ])('is %s', (_, tracked, id) => {
    expect(exampleOf(tracked)?.target.id).toBe(id)
  })
})

describe('the example of a kind', () => {
  const pair = { targetId: 'other', role: 'started' } as const
  const tracked = [
    seen(aTarget({ id: 'started', pair }), 1),
    seen(aTarget({ id: 'count' }), 1),
    seen(aTarget({ id: 'level', kind: 'level' }), 1),
    milestone,
  ]
  it.each([
    ['count', 'count'],
    ['level', 'level'],
    ['milestone', 'milestone'],
    ['pair', 'started'],
    ['points', undefined],
  ] as const satisfies readonly (readonly [ExplainedKind, string | undefined])[])('%s: %s', (kind, id) => {
    expect(exampleOfKind(tracked, kind)?.target.id).toBe(id)
  })
})
