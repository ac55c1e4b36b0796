import { screen } from '@testing-library/react'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { renderApp } from '../render-app'
import { BEHIND, choose, field, SUMMARY } from './composing'
import { forgetDecks } from './decks'
import { region } from './seen'

beforeEach(forgetDecks)

/** A device on which these media queries hold. */
function onDeviceWith(...queries: readonly string[]): void {
  vi.spyOn(window, 'matchMedia').mockImplementation((media) => {
    const matches = queries.some((one) => media.includes(one))
    return Object.assign(new EventTarget(), { matches, media, onchange: null }) as unknown as MediaQueryList
  })
}

describe('on a phone', () => {
  it.each([
    ['smooth', ['max-width: 60rem']],
    ['instant', ['max-width: 60rem', 'prefers-reduced-motion']],
  ] as const)('the slide that is chosen comes into sight (%s)', async (behavior, queries) => {
    const seen = vi.spyOn(HTMLElement.prototype, 'scrollIntoView')
    const user = await renderApp('/briefing')
    onDeviceWith(...queries)
    await user.click(choose(SUMMARY))
    expect(seen.mock.contexts).toEqual([region('预览')])
    expect(seen).toHaveBeenCalledWith({ block: 'start', behavior })
    expect(region('预览')).toHaveFocus()
  })
})

it('beside the list nothing moves when a slide is chosen', async () => {
  const seen = vi.spyOn(HTMLElement.prototype, 'scrollIntoView')
  const user = await renderApp('/briefing')
  await user.click(choose(SUMMARY))
  expect(seen).not.toHaveBeenCalled()
  expect(choose(SUMMARY)).toHaveFocus()
})

it('an edited remark goes back to what the data say', async () => {
  const user = await renderApp('/briefing')
  await user.click(choose(BEHIND))
  const before = field('原因').value
  await user.type(field('原因'), '招标推迟')
  await user.click(screen.getByRole('button', { name: '撤销修改' }))
  expect(field('原因')).toHaveValue(before)
})
