import { screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { demoBackend } from '../../mocks/backend'
import { listOf } from '../../mocks/documents'
import { toObservations, toTargets } from '../../src/api/contract'
import { byTarget, trackAll } from '../../src/domain/track'
import type { IsoDate } from '../../src/domain/calendar'
import type { Preset } from '../../src/domain/preset'
import { STATUSES } from '../../src/domain/status'
import { common } from '../../src/i18n/zh/common'
import { renderApp } from '../render-app'

/** What the method says of each target, by its id: the word that every screen must show. */
function expectedOn(dataset: 'demo' | 'published', asOf: IsoDate, preset: Preset): Map<string, string> {
  const targets = toTargets(demoBackend.targets, 'targets').records
  const known = demoBackend.datasetOf(dataset)?.observations ?? []
  const histories = byTarget(toObservations(listOf(known), 'observations').records)
  return new Map(
    trackAll(targets, histories, asOf, preset).map(({ target, assessment }) => [
      target.id,
      common.status[assessment.status],
    ]),
  )
}

const WORDS = STATUSES.map((status) => common.status[status])
const wordsIn = (text: string) => WORDS.filter((word) => text.includes(word))

/** Each target that the screen shows with a status, and the words that stand beside its link. */
function shownOn(): Map<string, Set<string>> {
  const shown = new Map<string, Set<string>>()
  for (const link of within(screen.getByRole('main')).getAllByRole('link')) {
    const id = /^#\/targets\/([\w-]+)/.exec(link.getAttribute('href') ?? '')?.[1]
    if (id === undefined) continue
    // A mark in a sentence says its status itself; a row says it beside the name.
    const own = wordsIn(link.textContent ?? '')
    const words = own.length > 0 ? own : wordsIn(link.closest('li, tr')?.textContent ?? '')
    if (words.length > 0) shown.set(id, new Set([...(shown.get(id) ?? []), ...words]))
  }
  return shown
}

const SCREENS = [
  ['/targets', 51],
  ['/targets?as=table', 51],
  ['/report', 51],
  ['/multiples', 51],
  ['/milestones', 14],
  ['/areas/7', 13],
  ['/', 6],
] as const
const MOMENTS = [
  ['demo', '2024-03-31', 'required-pace'],
  ['demo', '2024-09-30', 'gap-lamp'],
  ['published', '2024-12-31', 'international-ratio'],
] as const

describe.each(MOMENTS)('in the %s dataset on %s under %s', (dataset, asOf, preset) => {
  const expected = expectedOn(dataset, asOf, preset)

  it.each(SCREENS)('%s shows the status that the method gives', async (path, least) => {
    const query = `date=${asOf}&data=${dataset}&preset=${preset}`
    await renderApp(`${path}${path.includes('?') ? '&' : '?'}${query}`)
    const shown = shownOn()
    expect(shown.size).toBeGreaterThanOrEqual(least)
    const wrong = [...shown].filter(([id, words]) => words.size !== 1 || !words.has(expected.get(id) ?? ''))
    expect(wrong.map(([id, words]) => `${id}: ${[...words].join()}, not ${expected.get(id)}`)).toEqual([])
  })

  it('the cards count as many', async () => {
    await renderApp(`/?date=${asOf}&data=${dataset}&preset=${preset}`)
    const cards = within(screen.getByRole('region', { name: '目标状态' }))
    const counted = (word: string) => [...expected.values()].filter((one) => one === word).length
    const late = counted('滞后') + counted('未完成')
    for (const [card, count] of [
      ['已完成', counted('已完成')],
      ['略慢', counted('略慢')],
      ['滞后', late],
    ] as const) {
      expect(cards.getByRole('button', { name: new RegExp(`^${card}`) })).toHaveTextContent(
        `${card}${count} 个`,
      )
    }
  })
})
