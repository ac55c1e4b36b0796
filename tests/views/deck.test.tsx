import { act, screen, waitFor, within } from '@testing-library/react'
import type { UserEvent } from '@testing-library/user-event'
import { beforeEach, describe, expect, it } from 'vitest'
import { FIRST_DECK, useDecks } from '../../src/deck/deck-store'
import { renderApp } from '../render-app'
import { briefing, forgetDecks, slideCount, slideIs } from './decks'
import { present, heading, isOver, stampOf, goTo, URGENT } from './presenting'

beforeEach(forgetDecks)

describe('decisions', () => {
  const DECISIONS = 35
  const type = async (user: UserEvent, name: string, text: string) => {
    await user.type(screen.getByRole('textbox', { name }), text)
  }

  it('that are typed here are followed up in the next briefing, not in this one', async () => {
    const { user } = await present(DECISIONS)
    expect(heading('本次议定事项')).toBeVisible()
    await type(user, '第 1 项：议定事项', 'o 停工项目复工 3')
    await type(user, '第 1 项：责任单位', '市住建委')
    await type(user, '第 1 项：完成时限', '十月底')
    await slideIs('第 35 页，共 42 页：本次议定事项')
    await user.keyboard('{Escape}{Escape}')
    await isOver()
    await user.selectOptions(screen.getByLabelText('统计截至日', { selector: 'select' }), '2024-10-31')
    await user.click(screen.getByRole('button', { name: '开始汇报' }))
    const next = await briefing()
    await user.keyboard('{ArrowRight}')
    await slideIs(/^第 2 页.*：上次议定事项的落实$/)
    const line = within(next)
      .getByRole('rowheader', { name: /o 停工项目复工 3/ })
      .closest('tr') as HTMLElement
    expect(line).toHaveTextContent('2024年9月30日议定')
    expect(line).toHaveTextContent('市住建委')
    expect(line).toHaveTextContent('十月底')
    await user.selectOptions(within(line).getByRole('combobox'), '已办结')
    await user.keyboard('{ArrowRight}{Escape}')
    await user.keyboard('{End}{Home}{ArrowRight}')
    await slideIs(/上次议定事项的落实$/)
    expect(within(next).getByRole('combobox')).toHaveDisplayValue('已办结')
  })

  it('can be taken away again', async () => {
    const { user, room } = await present(DECISIONS)
    await type(user, '第 1 项：议定事项', '甲')
    await type(user, '第 2 项：议定事项', '乙')
    await user.click(within(room).getByRole('button', { name: '删去第 1 项' }))
    expect(screen.getByRole('textbox', { name: '第 1 项：议定事项' })).toHaveValue('甲')
    await user.click(within(room).getByRole('button', { name: '再按一次，删去第 1 项' }))
    expect(screen.getByRole('textbox', { name: '第 1 项：议定事项' })).toHaveValue('乙')
    expect(screen.getByRole('textbox', { name: '第 2 项：议定事项' })).toHaveValue('')
  })

  it('go on on a further slide when one is full', async () => {
    const { user, room } = await present(DECISIONS)
    const add = (number: number) => type(user, `第 ${number} 项：议定事项`, '某事')
    await add(1)
    await add(2)
    await add(3)
    await add(4)
    await slideIs(/共 42 页：本次议定事项$/)
    await add(5)
    await slideIs(/共 43 页：本次议定事项（1\/2）$/)
    await user.click(within(room).getByRole('button', { name: '本页已满，到下一页接着记' }))
    await slideIs(/本次议定事项（续 2\/2）$/)
    await add(6)
    expect(screen.getByRole('textbox', { name: '第 6 项：议定事项' })).toHaveValue('某事')
  })
})

describe('a deck that is changed elsewhere in mid-talk', () => {
  it('leaves the slide that is up before the audience', async () => {
    await present(8)
    await slideIs(new RegExp(`^第 8 页.*：${URGENT}$`))
    act(() => useDecks.getState().change(FIRST_DECK, (deck) => ({ ...deck, hidden: ['summary', 'areas-1'] })))
    await slideIs(new RegExp(`^第 6 页，共 40 页：${URGENT}$`))
  })
})

describe('what is frozen', () => {
  it('has one stamp on every slide', async () => {
    const { user, room } = await present(1)
    const stamp = stampOf(room)
    expect(stamp).toBeDefined()
    const seen = new Set<string>()
    for (let page = 1; page <= slideCount(); page += 1) {
      seen.add(`${/快照 (\S+) · /.exec(room.textContent)?.[1]}`)
      // oxlint-disable-next-line no-await-in-loop
      await user.keyboard('{ArrowRight}')
    }
    await slideIs(/^第 42 页/)
    expect([...seen]).toEqual([stamp])
  })

  it('stays when the data change behind it, and the next briefing has the new ones', async () => {
    const { user, room } = await present(2)
    await slideIs(/^第 2 页/)
    const [slide, behind] = [room.textContent, screen.getByRole('main').textContent]
    goTo('/?data=published&date=2024-06-30&slide=2')
    await waitFor(() => expect(screen.getByRole('main').textContent).not.toBe(behind))
    expect(room.textContent).toBe(slide)
    await user.keyboard('{ArrowRight}{ArrowLeft}')
    await slideIs(/^第 2 页/)
    expect(room.textContent).toBe(slide)
    await user.keyboard('{Escape}')
    await isOver()
    await user.click(screen.getByRole('button', { name: '开始汇报' }))
    const next = await briefing()
    expect(next).toHaveTextContent('2024年6月30日')
    expect(next).not.toHaveTextContent('进展为虚构')
    expect(stampOf(next)).not.toBe(/快照 (\S+) · /.exec(slide)?.[1])
  })

  it('has another stamp by another rule', async () => {
    const { room } = await present(1)
    const stamp = stampOf(room)
    goTo('/?preset=gap-lamp')
    await isOver()
    goTo('/?preset=gap-lamp&slide=1')
    const other = stampOf(await briefing())
    expect(other).toBeDefined()
    expect(other).not.toBe(stamp)
  })
})

describe('lists of published figures', () => {
  it.each(['重点目标', '2023 年结果与 2024 年目标', '附录：全部目标', '重要节点'])(
    'name their sources below: %s',
    async (name) => {
      const { user, room } = await present(1, '&data=published&date=2024-12-31')
      await user.keyboard('/')
      await user.type(await screen.findByRole('searchbox', { name: '查找' }), `${name}{Enter}`)
      await waitFor(() => expect(heading()).toHaveTextContent(name))
      expect(within(room).getByText(/^来源：./)).toBeVisible()
    },
  )

  it('of the demo name none: the footer says that they are made up', async () => {
    const { room } = await present(4)
    expect(within(room).queryByText(/^来源：/)).not.toBeInTheDocument()
  })
})

describe('with nothing to present', () => {
  it('says that the filter lets nothing through', async () => {
    const { user, room } = await present(1, `&q=${encodeURIComponent('没有这样的目标')}`)
    await slideIs('第 1 页，共 1 页：没有可汇报的内容')
    expect(room).toHaveTextContent('当前筛选条件下没有任何目标。退出汇报，放宽条件后再开始。')
    await user.keyboard('{Escape}')
    await isOver()
  })

  it('says so when the data hold no target', async () => {
    await renderApp('/?slide=1', { scenario: 'empty' })
    const room = await briefing()
    expect(room).toHaveTextContent('没有可汇报的内容')
    expect(room).not.toHaveTextContent('放宽条件')
  })

  it('names what the filter is on every slide', async () => {
    const { user, room } = await present(1, '&area=7')
    expect(room).toHaveTextContent('城市精细化治理')
    await user.keyboard('{ArrowRight}')
    await slideIs(/：符合筛选条件的目标$/)
    expect(room).toHaveTextContent('只计符合条件的目标，不是全部')
  })
})
