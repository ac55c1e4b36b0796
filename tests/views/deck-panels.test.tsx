import { screen, within } from '@testing-library/react'
import { beforeEach, describe, expect, it } from 'vitest'
import { address } from '../render-app'
import { forgetDecks, slideCount, slideIs } from './decks'
import { SUMMARY, URGENT, present, heading, panel, isOver } from './presenting'

beforeEach(forgetDecks)

describe('the overview', () => {
  it('has every slide, the present one first in reach, and turns to the one that is chosen', async () => {
    const { user } = await present(5)
    await user.keyboard('o')
    const overview = await panel('全部页面')
    const slides = within(overview).getAllByRole('listitem')
    expect(slides).toHaveLength(slideCount())
    expect(within(overview).getByRole('button', { name: /^5 欠序时清单/ })).toHaveFocus()
    await user.keyboard('{ArrowRight}{ArrowRight}{ArrowLeft}{Enter}')
    await slideIs(/^第 6 页/)
    expect(overview).not.toBeInTheDocument()
    await user.keyboard('o')
    await user.click(within(await panel('全部页面')).getByRole('button', { name: `2 ${SUMMARY}` }))
    await slideIs(`第 2 页，共 42 页：${SUMMARY}`)
  })
})

describe('the search', () => {
  it.each([
    ['a target’s name', '城市绿道', '第 24 页，共 42 页：生态环境保护'],
    ['a target’s pinyin initials', 'csld', '第 24 页，共 42 页：生态环境保护'],
    ['the name of a target that is behind', URGENT, new RegExp(`^第 8 页.*：${URGENT}$`)],
    ['the initials of a target that is behind', 'wyfw', new RegExp(`^第 8 页.*：${URGENT}$`)],
  ])('finds a target’s slides by %s, and turns to the best', async (_, typed, announced) => {
    const { user } = await present(3)
    await user.keyboard('/')
    const search = await panel('查找')
    await user.type(within(search).getByRole('searchbox'), typed)
    expect(within(search).getAllByRole('button', { name: /^转到第 \d+ 页/ })[0]).toBeVisible()
    await user.keyboard('{Enter}')
    await slideIs(announced)
    expect(search).not.toBeInTheDocument()
  })

  it.each([
    ['zh', '', '查找', /^找到 \d+ 页、\d{2} 个目标，各只列前 8 个$/],
    ['en', '&lang=en', 'Find', /^\d+ slides, \d{2} targets; the first 8 of each are listed$/],
  ])('says in %s how many there are, and that only the first are listed', async (_, query, name, said) => {
    const { user } = await present(3, query)
    await user.keyboard('/')
    const search = await panel(name)
    await user.type(within(search).getByRole('searchbox'), 'i')
    expect(within(search).getByRole('status')).toHaveTextContent(said)
    expect(within(search).getAllByRole('listitem').length).toBeLessThanOrEqual(16)
  })

  it('finds a target and opens it by itself', async () => {
    const { user, room } = await present(3)
    await user.keyboard('/')
    const search = await panel('查找')
    await user.type(within(search).getByRole('searchbox'), 'csld')
    expect(within(search).getByRole('status')).toHaveTextContent('找到 1 页、1 个目标')
    await user.click(within(search).getByRole('button', { name: /^城市绿道/ }))
    await slideIs(/：城市绿道$/)
    expect(heading('城市绿道')).toBeVisible()
    await user.click(within(room).getByRole('button', { name: '返回本页' }))
    await slideIs(/^第 3 页/)
  })

  it.each([
    ['an area’s name', '数字经济', '第 17 页，共 42 页：数字经济'],
    ['an area’s pinyin initials', 'SZJJ', '第 17 页，共 42 页：数字经济'],
    ['a title', '评定方法', '第 40 页，共 42 页：附录：评定方法'],
    ['a number', '17', '第 17 页，共 42 页：数字经济'],
    ['a number that stands in titles too', '4', '第 4 页，共 42 页：重点目标'],
    ['a number that stands in many titles', '20', '第 20 页，共 42 页：全国文化中心'],
  ])('finds a slide by %s', async (_, typed, announced) => {
    const { user } = await present(3)
    await user.keyboard('/')
    await user.type(within(await panel('查找')).getByRole('searchbox'), `${typed}{Enter}`)
    await slideIs(announced)
    expect(screen.queryByRole('dialog', { name: '查找' })).not.toBeInTheDocument()
  })

  it('says when nothing is found, and stays', async () => {
    const { user } = await present(3)
    await user.keyboard('/')
    const search = await panel('查找')
    await user.type(within(search).getByRole('searchbox'), '没有这样的目标{Enter}')
    expect(within(search).getByRole('status')).toHaveTextContent('找到 0 页、0 个目标')
    await user.keyboard('{Escape}')
    await slideIs(/^第 3 页/)
  })
})

describe('going back', () => {
  it.each(['{Escape}', '{Backspace}'])('by %s lifts a cover, then leaves the target', async (key) => {
    const { user, room } = await present(2)
    await user.click(within(room).getByRole('button', { name: URGENT }))
    await slideIs(new RegExp(`：${URGENT}$`))
    await user.keyboard('b')
    await slideIs(/^黑屏$/)
    await user.keyboard(key)
    await slideIs(new RegExp(`：${URGENT}$`))
    await user.keyboard(key)
    await slideIs(`第 2 页，共 42 页：${SUMMARY}`)
    await user.keyboard(key)
    // Backspace goes back, but never out of the briefing.
    if (key === '{Backspace}') {
      await slideIs(`第 2 页，共 42 页：${SUMMARY}`)
      return
    }
    await isOver()
    expect(address()).toBe('/')
    expect(screen.getByRole('button', { name: '开始汇报' })).toHaveFocus()
  })

  it('closes a panel before all else', async () => {
    const { user, room } = await present(2)
    await user.click(within(room).getByRole('button', { name: URGENT }))
    await user.keyboard('b?')
    await panel('按键说明')
    await user.keyboard('{Escape}')
    expect(screen.queryByRole('dialog', { name: '按键说明' })).not.toBeInTheDocument()
    await slideIs(/^黑屏$/)
  })
})

describe('drilling', () => {
  it('from a name opens the target, and leads back to the name', async () => {
    const { user, room } = await present(2)
    await user.click(within(room).getByRole('button', { name: URGENT }))
    expect(heading(URGENT)).toHaveFocus()
    expect(within(room).getByRole('region', { name: '报告原句' })).toBeVisible()
    await user.keyboard('{Backspace}')
    await slideIs(/^第 2 页/)
    expect(within(room).getByRole('button', { name: URGENT })).toHaveFocus()
  })

  it('from a figure opens its target, and leads back to its name', async () => {
    const { user, room } = await present(5)
    const name = () => within(room).getByRole('button', { name: URGENT })
    const line = name().closest('tr') as HTMLElement
    await user.click(within(line).getByText('4.86 倍'))
    expect(heading(URGENT)).toHaveFocus()
    await user.keyboard('{Escape}')
    await slideIs(/^第 5 页/)
    expect(name()).toHaveFocus()
  })

  it('from a count lists as many targets as it says, and leads back to the count', async () => {
    const { user, room } = await present(2)
    const count = () => within(room).getByRole('button', { name: '滞后 6 个，列出' })
    await user.click(count())
    const list = await panel('目标列表')
    expect(within(list).getAllByRole('listitem')).toHaveLength(6)
    await user.keyboard('{Escape}')
    expect(count()).toHaveFocus()
  })

  it('from a count through the list to a target leads back to the count', async () => {
    const { user, room } = await present(3)
    const counts = () => within(room).getAllByRole('button', { name: /：滞后 \d+ 个，列出$/ })
    const name = counts()[0]?.getAttribute('aria-label') as string
    await user.click(counts()[0] as HTMLElement)
    const list = await panel('目标列表')
    const entries = within(list).getAllByRole('listitem')
    expect(entries).toHaveLength(Number(/ (\d+) 个/.exec(name)?.[1]))
    expect(entries.every((entry) => entry.textContent.endsWith('滞后'))).toBe(true)
    await user.click(within(list).getAllByRole('button').at(-1) as HTMLElement)
    expect(list).not.toBeInTheDocument()
    expect(within(room).getByRole('button', { name: '返回本页' })).toBeVisible()
    await user.keyboard('{Escape}')
    await slideIs(/^第 3 页/)
    expect(within(room).getByRole('button', { name })).toHaveFocus()
  })

  it('is left by a turn, to the slide that it was opened from', async () => {
    const { user, room } = await present(2)
    await user.click(within(room).getByRole('button', { name: URGENT }))
    await user.keyboard('{ArrowRight}')
    await slideIs(/^第 2 页/)
    expect(within(room).queryByRole('button', { name: '返回本页' })).not.toBeInTheDocument()
  })
})
