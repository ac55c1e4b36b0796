import { screen, within } from '@testing-library/react'
import { beforeEach, describe, expect, it } from 'vitest'
import type { Deck } from '../../src/deck/deck'
import { FIRST_DECK, useDecks } from '../../src/deck/deck-store'
import { aDecision, aDeck } from '../deck-builders'
import { renderApp } from '../render-app'
import { choose, field, titles } from './composing'
import { briefing, forgetDecks } from './decks'
import { region } from './seen'

beforeEach(forgetDecks)

async function compose(given: Partial<Deck>) {
  const deck = aDeck({ savedAt: '2024-10-01T00:00:00.000Z', ...given, id: FIRST_DECK })
  useDecks.setState({ decks: { [FIRST_DECK]: { deck, earlier: [] } } })
  return renderApp('/briefing')
}
const FOLLOW_UP = '上次议定事项的落实'
const DECISIONS = '本次议定事项'
const add = () => within(region('预览')).queryByRole('button', { name: '加一项' })

describe('what became of the last decisions', () => {
  it('is written down in the composer, and stands on the slide', async () => {
    const user = await compose({ decisions: [aDecision({ takenOn: '2024-08-31', byWhen: '下次会议' })] })
    await user.click(choose(FOLLOW_UP))
    expect(field('第 1 项：议定事项')).toHaveValue('开通道路')
    expect(region('预览')).toHaveTextContent('2024年8月31日议定')
    await user.selectOptions(within(region('预览')).getByLabelText('第 1 项：进展'), '已办结')
    await user.type(field('第 1 项：落实情况'), '已通车')
    await user.type(field('第 1 项：责任单位'), '、交通委')
    await user.tripleClick(field('第 1 项：完成时限'))
    await user.keyboard('10月底')
    await user.click(screen.getByRole('button', { name: '从本页开始汇报' }))
    const room = await briefing()
    expect(room).toHaveTextContent('示例局、交通委')
    expect(room).toHaveTextContent('10月底')
    expect(within(room).getByLabelText('开通道路：进展')).toHaveDisplayValue('已办结')
    expect(within(room).getByRole('textbox', { name: '开通道路：落实情况' })).toHaveValue('已通车')
  })

  it('keeps its place while its words are typed anew', async () => {
    const user = await compose({ decisions: [aDecision({ takenOn: '2024-08-31' })] })
    await user.click(choose(FOLLOW_UP))
    await user.clear(field('第 1 项：议定事项'))
    expect(titles()).toContain(FOLLOW_UP)
    await user.type(field('第 1 项：议定事项'), '另一件事')
    expect(field('第 1 项：议定事项')).toHaveValue('另一件事')
    await user.clear(field('第 1 项：议定事项'))
    await user.tab()
    expect(field('第 1 项：议定事项')).toHaveValue('另一件事')
  })
})

describe('the decisions of this meeting', () => {
  it('are added and changed in the composer', async () => {
    const user = await compose({})
    await user.click(choose(DECISIONS))
    await user.click(add() as HTMLElement)
    expect(field('第 1 项：议定事项')).toHaveFocus()
    await user.type(field('第 1 项：议定事项'), '每两周调度一次')
    await user.type(field('第 1 项：责任单位'), '市住建委')
    await user.type(field('第 1 项：完成时限'), '10月底')
    await user.click(add() as HTMLElement)
    await user.type(field('第 2 项：议定事项'), '开通道路')
    await user.click(screen.getByRole('button', { name: '从本页开始汇报' }))
    const typed = within(await briefing())
      .getAllByRole<HTMLTextAreaElement>('textbox')
      .map(({ value }) => value)
    expect(typed).toEqual(['每两周调度一次', '市住建委', '10月底', '开通道路', '', '', '', '', ''])
  })

  it('are taken away only after being asked', async () => {
    const user = await compose({ decisions: [aDecision()] })
    await user.click(choose(DECISIONS))
    await user.click(within(region('预览')).getByRole('button', { name: '删去第 1 项' }))
    await user.click(within(region('预览')).getByRole('button', { name: '再按一次，删去第 1 项' }))
    expect(within(region('预览')).queryByRole('textbox', { name: /：议定事项$/ })).not.toBeInTheDocument()
  })

  it('that fill a slide go on on the next', async () => {
    const decisions = ['a', 'b', 'c', 'd', 'e'].map((id) => aDecision({ id }))
    const user = await compose({ decisions })
    await user.click(choose(`${DECISIONS}（1/2）`))
    expect(add()).not.toBeInTheDocument()
    expect(region('预览')).toHaveTextContent('本页已满，到下一页接着记')
    await user.click(choose(`${DECISIONS}（续 2/2）`))
    await user.click(add() as HTMLElement)
    expect(field('第 6 项：议定事项')).toBeVisible()
  })
})
