import { act, cleanup, screen, waitFor, within } from '@testing-library/react'
import type { UserEvent } from '@testing-library/user-event'
import { beforeEach, describe, expect, it } from 'vitest'
import type { Deck } from '../../src/deck/deck'
import { FIRST_DECK, useDecks } from '../../src/deck/deck-store'
import { useLastDeck } from '../../src/deck/open-deck'
import { aDecision, aDeck } from '../deck-builders'
import { address, renderApp } from '../render-app'
import { choose, start } from './composing'
import { briefing, forgetDecks } from './decks'
import { isOver } from './presenting'
import { announcements } from './seen'

beforeEach(forgetDecks)

/** The decks of a device, each with its own title on the first slide. */
function keepDecks(...decks: readonly Partial<Deck>[]): void {
  const kept = decks.map((given) => {
    const deck = aDeck({
      savedAt: '2024-10-01T00:00:00.000Z',
      titles: { title: `${given.name}的开场` },
      ...given,
    })
    return [deck.id, { deck, earlier: [] }] as const
  })
  act(() => useDecks.setState({ decks: Object.fromEntries(kept) }))
}

const deckField = () => screen.getByLabelText<HTMLSelectElement>('汇报稿', { selector: 'select' })
const chosenDeck = () => deckField().selectedOptions[0]?.textContent
const decks = () =>
  within(deckField())
    .getAllByRole('option')
    .map((option) => option.textContent)
const press = (user: UserEvent, name: RegExp | string) => user.click(screen.getByRole('button', { name }))
const presentFromHeader = async (user: UserEvent) => {
  await user.click(within(screen.getByRole('banner')).getByRole('button', { name: /开始汇报/ }))
  return within(await briefing()).getByRole('heading', { level: 1 }).textContent
}

describe('the deck that was last open', () => {
  const both = () => keepDecks({ id: FIRST_DECK, name: '给市长' }, { id: 'congress', name: '给人大' })

  it('is what the header presents, also on another day', async () => {
    both()
    const user = await renderApp('/briefing')
    expect(chosenDeck()).toBe('给市长')
    await user.selectOptions(deckField(), '给人大')
    cleanup()
    const next = await renderApp('/')
    expect(await presentFromHeader(next)).toBe('给人大的开场')
  })

  it('is what the composer opens', async () => {
    both()
    await renderApp('/briefing?deck=congress')
    cleanup()
    await renderApp('/briefing')
    expect(chosenDeck()).toBe('给人大')
  })

  it('may be one that was presented only', async () => {
    both()
    const user = await renderApp('/?deck=congress&slide=1')
    await briefing()
    await user.keyboard('{Escape}')
    await isOver()
    cleanup()
    await renderApp('/briefing')
    expect(chosenDeck()).toBe('给人大')
  })

  it('gives way to the one that the address names, and to the first once it is gone', async () => {
    both()
    await renderApp('/briefing?deck=congress')
    cleanup()
    await renderApp('/briefing?deck=first')
    expect(chosenDeck()).toBe('给市长')
    cleanup()
    await renderApp('/briefing?deck=congress')
    keepDecks({ id: FIRST_DECK, name: '给市长' })
    cleanup()
    const user = await renderApp('/')
    expect(await presentFromHeader(user)).toBe('给市长的开场')
  })

  it('is not forgotten for an address with a deck of another device', async () => {
    both()
    await renderApp('/briefing?deck=congress')
    cleanup()
    await renderApp('/briefing?deck=elsewhere')
    expect(screen.getByText(/^本机没有网址所指的汇报稿/)).toBeVisible()
    cleanup()
    await renderApp('/briefing')
    expect(chosenDeck()).toBe('给人大')
  })

  it('stays behind: Back leads to the one before', async () => {
    both()
    const user = await renderApp('/briefing')
    await user.selectOptions(deckField(), '给人大')
    act(() => window.history.back())
    await waitFor(() => expect(chosenDeck()).toBe('给市长'))
  })
})

describe('a new deck', () => {
  it('takes over what was decided, and says so', async () => {
    const decisions = [
      aDecision({ id: 'a', takenOn: '2024-08-31', what: '每两周调度一次' }),
      aDecision({ id: 'b', takenOn: '2024-08-31', what: '开通道路' }),
      aDecision({ id: 'blank', takenOn: '2024-08-31', what: '' }),
    ]
    keepDecks({
      id: FIRST_DECK,
      name: '八月会',
      decisions,
      held: [{ on: '2024-08-31', asOf: '2024-07-31' }],
    })
    const user = await renderApp('/briefing')
    await press(user, '新建')
    expect(chosenDeck()).toBe('汇报稿 2')
    expect(announcements()).toContain('已沿用 2 项议定事项')
    expect(choose('上次议定事项的落实')).toBeVisible()
    expect(choose('2024 年北京市政府工作报告目标进度汇报')).toBeVisible()
    expect(screen.getByRole('option', { name: /^上次汇报的数据日期/ })).toBeInTheDocument()
    await user.selectOptions(deckField(), '八月会')
    expect(announcements()).not.toContain('已沿用')
  })

  it('says nothing when nothing was decided', async () => {
    const user = await renderApp('/briefing')
    await press(user, '新建')
    expect(announcements()).not.toContain('沿用')
  })
})

describe('a deck that was deleted', () => {
  const removed = () => screen.getByText(/^已删除“/)

  it('comes back with its versions when that is undone', async () => {
    const earlier = [
      aDeck({ id: 'congress', name: '旧名', revision: 1, savedAt: '2024-09-01T00:00:00.000Z' }),
    ]
    keepDecks({ id: FIRST_DECK, name: '给市长' }, { id: 'congress', name: '给人大', revision: 2 })
    useDecks.setState(({ decks: before }) => ({
      decks: { ...before, congress: { deck: before['congress']?.deck as Deck, earlier } },
    }))
    const user = await renderApp('/briefing?deck=congress')
    await press(user, '删除')
    await press(user, /^再按一次，删除“给人大”/)
    expect(decks()).toEqual(['给市长'])
    expect(removed()).toHaveTextContent('已删除“给人大”。')
    await press(user, '撤销')
    expect(decks()).toEqual(['给市长', '给人大'])
    expect(chosenDeck()).toBe('给人大')
    expect(choose('给人大的开场')).toBeVisible()
    expect(screen.getByText(/旧名/)).toBeInTheDocument()
    expect(screen.queryByText(/^已删除“/)).not.toBeInTheDocument()
  })

  it('is not offered any more once another is deleted, or the page was left', async () => {
    keepDecks({ id: FIRST_DECK, name: '甲' }, { id: 'b', name: '乙' }, { id: 'c', name: '丙' })
    const user = await renderApp('/briefing?deck=b')
    await press(user, '删除')
    await press(user, /^再按一次/)
    await user.selectOptions(deckField(), '丙')
    expect(removed()).toHaveTextContent('乙')
    await press(user, '删除')
    await press(user, /^再按一次/)
    expect(removed()).toHaveTextContent('丙')
    await user.click(screen.getByRole('link', { name: '总览' }))
    await screen.findByRole('region', { name: '工作领域' })
    await user.click(within(screen.getByRole('banner')).getByRole('link', { name: '编排' }))
    await waitFor(() => expect(chosenDeck()).toBe('甲'))
    expect(screen.queryByText(/^已删除“/)).not.toBeInTheDocument()
  })

  it.each([
    ['that the address names', '/briefing?deck=congress'],
    ['that was last open', '/briefing'],
  ])('in another tab, %s in this one, is told of and can be had back', async (_, path) => {
    keepDecks({ id: FIRST_DECK, name: '给市长' }, { id: 'congress', name: '给人大' })
    useLastDeck.setState({ lastId: 'congress' })
    const user = await renderApp(path)
    expect(chosenDeck()).toBe('给人大')
    const other = new BroadcastChannel('work-report.link.decks')
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a channel never leaves its origin
    other.postMessage({ type: 'removed', id: 'congress', at: new Date().toISOString() })
    await waitFor(() => expect(removed()).toHaveTextContent('已删除“给人大”。'))
    expect(screen.queryByText(/^本机没有网址所指的汇报稿/)).not.toBeInTheDocument()
    await press(user, '撤销')
    expect(chosenDeck()).toBe('给人大')
    expect(address()).toContain('deck=congress')
    other.close()
  })

  it('is nobody’s business in a tab that had another open', async () => {
    keepDecks({ id: FIRST_DECK, name: '给市长' }, { id: 'congress', name: '给人大' })
    await renderApp('/briefing')
    const other = new BroadcastChannel('work-report.link.decks')
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a channel never leaves its origin
    other.postMessage({ type: 'removed', id: 'congress', at: new Date().toISOString() })
    await waitFor(() => expect(decks()).toEqual(['给市长']))
    expect(screen.queryByText(/^已删除“/)).not.toBeInTheDocument()
    other.close()
  })
})

it('what is begun here is the deck that is shown here', async () => {
  keepDecks({ id: FIRST_DECK, name: '给市长' }, { id: 'congress', name: '给人大' })
  const user = await renderApp('/briefing?deck=congress')
  const room = await start(user)
  expect(within(room).getByRole('heading', { level: 1 })).toHaveTextContent('给人大的开场')
})
