import { cleanup, screen } from '@testing-library/react'
import type { UserEvent } from '@testing-library/user-event'
import { beforeEach, describe, expect, it } from 'vitest'
import type { Deck } from '../../src/deck/deck'
import { FIRST_DECK, useDecks } from '../../src/deck/deck-store'
import { aDeck } from '../deck-builders'
import { address, renderApp } from '../render-app'
import { briefing, forgetDecks } from './decks'

beforeEach(forgetDecks)

async function compose(given: Partial<Deck>, path = '/briefing') {
  const deck = aDeck({ savedAt: '2024-10-01T00:00:00.000Z', ...given, id: FIRST_DECK })
  useDecks.setState({ decks: { [FIRST_DECK]: { deck, earlier: [] } } })
  return renderApp(path)
}

const compared = () => screen.getByLabelText<HTMLSelectElement>('对比日', { selector: 'select' })
const day = () => screen.getByLabelText<HTMLInputElement>('选择对比日')
const chooseDay = async (user: UserEvent, to: string) => {
  await user.selectOptions(compared(), '其他日期')
  await user.clear(day())
  await user.type(day(), to)
}
const MONTH_END = '上月末（2024年8月31日）'

describe('the day that a deck is compared with', () => {
  it('is kept with the deck: whatever address it is presented from', async () => {
    const user = await compose({})
    await chooseDay(user, '2024-05-15')
    expect(address()).toBe('/briefing')
    cleanup()
    await renderApp('/?slide=1')
    expect(await briefing()).toHaveTextContent('对比日2024年5月15日')
  })

  it('is that of the loop, too, when its address names the deck', async () => {
    await compose({ since: '2024-05-15' }, '/kiosk?deck=first')
    expect(await screen.findByText(/^快照/)).toBeVisible()
    expect(screen.getByRole('main')).toHaveTextContent('对比日2024年5月15日')
  })

  it('is each deck’s own', async () => {
    const user = await compose({ name: '甲', since: '2024-05-15' })
    expect(day()).toHaveValue('2024-05-15')
    await user.click(screen.getByRole('button', { name: '新建' }))
    expect(compared()).toHaveDisplayValue(MONTH_END)
    await user.selectOptions(screen.getByLabelText('汇报稿', { selector: 'select' }), '甲')
    expect(day()).toHaveValue('2024-05-15')
  })

  it('gives way to the one in the address, until one is chosen here', async () => {
    const user = await compose({ since: '2024-05-15' }, '/briefing?since=2024-06-30')
    expect(day()).toHaveValue('2024-06-30')
    await user.selectOptions(compared(), MONTH_END)
    expect(address()).toBe('/briefing')
    expect(compared()).toHaveDisplayValue(MONTH_END)
    await user.click(screen.getByRole('button', { name: '从本页开始汇报' }))
    expect(await briefing()).toHaveTextContent('对比日2024年8月31日')
  })

  it('that is not before the as-of date is set aside, and that is said', async () => {
    await compose({ since: '2024-09-30' })
    expect(compared()).toHaveDisplayValue(MONTH_END)
    expect(screen.getByText('本稿的对比日2024年9月30日不早于统计截至日，现按上月末对比')).toBeVisible()
    cleanup()
    await renderApp('/?slide=1')
    expect(await briefing()).toHaveTextContent('对比日2024年8月31日')
  })

  it.each([
    ['2024-09-30', '对比日须早于统计截至日'],
    ['2025-01-01', '对比日须早于统计截至日'],
    ['2023-12-30', '对比日不得早于2023年12月31日'],
  ])('cannot be %s, and it is said why', async (to, words) => {
    const user = await compose({ since: '2024-05-15' })
    await chooseDay(user, to)
    expect(screen.getByText(words)).toBeVisible()
    expect(day()).toHaveAccessibleDescription(words)
    await user.clear(day())
    await user.type(day(), '2024-06-15')
    expect(screen.queryByText(words)).not.toBeInTheDocument()
    await user.click(screen.getByRole('button', { name: '从本页开始汇报' }))
    expect(await briefing()).toHaveTextContent('对比日2024年6月15日')
  })
})
