import { act, screen, waitFor, within } from '@testing-library/react'
import type { UserEvent } from '@testing-library/user-event'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { address, renderApp } from '../render-app'
import { briefing, forgetDecks, slideCount, slideIs } from './decks'
import { expectCleanPage } from './seen'

beforeEach(forgetDecks)

const TITLE = '2024 年北京市政府工作报告目标进度汇报'
const SUMMARY = '各项目标完成情况'
const URGENT = '物业服务示范项目'

/** A briefing that is open on a slide. */
async function present(slide: number, query = ''): Promise<{ user: UserEvent; room: HTMLElement }> {
  const user = await renderApp(`/?slide=${slide}${query}`)
  return { user, room: await briefing() }
}

const heading = (name?: RegExp | string) =>
  within(screen.getByRole('dialog', { name: /^(?:汇报|Briefing)$/ })).getByRole('heading', {
    level: 1,
    ...(name !== undefined && { name }),
  })
const control = (name: string) =>
  within(screen.getByRole('group', { name: '汇报控制' })).getByRole('button', { name })
const panel = (name: string) => screen.findByRole('dialog', { name })
const isOver = () => waitFor(() => expect(screen.queryByRole('dialog')).not.toBeInTheDocument())
const stampOf = (room: HTMLElement) => /\d{5}-\d{5}/.exec(room.textContent)?.[0]

/** Another address, as somebody writes it. */
function goTo(to: string): void {
  act(() => {
    window.history.replaceState(null, '', `#${to}`)
    window.dispatchEvent(new HashChangeEvent('hashchange'))
  })
}

describe('turning', () => {
  it('begins with the title, which has the focus, and names the slide to the ear and in the tab', async () => {
    await present(1)
    await slideIs(`第 1 页，共 42 页：${TITLE}`)
    expect(heading(TITLE)).toHaveFocus()
    expect(document.title).toContain(TITLE)
    expectCleanPage()
  })

  it.each([
    // from, keys → to
    [3, '{ArrowRight}', 4],
    [3, '{ArrowDown}', 4],
    [3, '{PageDown}', 4],
    [3, ' ', 4],
    [3, '{ArrowLeft}', 2],
    [3, '{ArrowUp}', 2],
    [3, '{PageUp}', 2],
    [3, '{Shift>} {/Shift}', 2],
    [3, '{Home}', 1],
    [3, '{End}', 42],
    [1, '{ArrowLeft}', 1],
    [42, '{ArrowRight}', 42],
    [3, '7{Enter}', 7],
    [3, '20{Enter}', 20],
    [3, '999{Enter}', 42],
    [3, '{Enter}', 3],
    [3, '20{Backspace}{Enter}', 2],
    [3, '2{Backspace}{Enter}', 3],
    [3, '20{Escape}{Enter}', 3],
    [3, '20{ArrowRight}{Enter}', 4],
    [3, '{Tab}{Tab}20{Enter}', 20],
  ])('from slide %i %s leads to slide %i', async (from, keys, to) => {
    const { user } = await present(from)
    await slideIs(`第 ${from} 页，共 42 页：`)
    await user.keyboard(keys)
    await slideIs(`第 ${to} 页，共 42 页：`)
    expect(address()).toBe(`/?slide=${to}`)
  })

  it('shows the digits of a jump while they count, and no longer', async () => {
    const { user, room } = await present(3)
    await slideIs(/^第 3 页/)
    vi.useFakeTimers({ shouldAdvanceTime: true })
    await user.keyboard('1')
    expect(room).toHaveTextContent('→ 1 / 42')
    await user.keyboard('2')
    expect(room).toHaveTextContent('→ 12 / 42')
    act(() => void vi.advanceTimersByTime(2_600))
    expect(room).not.toHaveTextContent('→')
    await user.keyboard('{Enter}')
    vi.useRealTimers()
    await slideIs(/^第 3 页/)
  })

  it('leaves Enter to a button that has the focus while no number is typed', async () => {
    const { user } = await present(3)
    await slideIs(/^第 3 页/)
    act(() => control('上一页').focus())
    await user.keyboard('{Enter}')
    await slideIs(/^第 2 页/)
    act(() => control('上一页').focus())
    await user.keyboard('20{Enter}')
    await slideIs(/^第 20 页/)
  })

  it('goes by the buttons too, which stop at both ends', async () => {
    const { user } = await present(45)
    await user.click(control('下一页'))
    await slideIs(/^第 42 页/)
    expect(control('下一页')).toBeDisabled()
    await user.click(control('上一页'))
    await slideIs(/^第 41 页/)
    await user.click(control('退出汇报'))
    await isOver()
    expect(address()).toBe('/')
  })

  it('shows the last slide for a number beyond it', async () => {
    await present(999)
    await slideIs('第 42 页，共 42 页：附录：数字来源')
  })

  it('leaves keys that are typed into a field to the field; Escape only leaves it', async () => {
    const { user, room } = await present(8)
    await slideIs(/^第 8 页/)
    const ask = within(room).getByRole('textbox', { name: `${URGENT}：提请研究事项` })
    await user.type(ask, 'b o e/3 ?{Enter}{ArrowRight}{PageDown}{Home}')
    expect(ask).toHaveValue('b o e/3 ?\n')
    await slideIs(new RegExp(`^第 8 页.*：${URGENT}$`))
    expect(screen.getAllByRole('dialog')).toEqual([room])
    await user.keyboard('{Escape}')
    expect(ask).not.toHaveFocus()
    expect(room).toBeVisible()
    await user.keyboard('{ArrowRight}')
    await slideIs(/^第 9 页/)
  })
})

describe('a cover', () => {
  it.each([
    ['b', '黑屏'],
    ['.', '黑屏'],
    ['w', '白屏'],
    [',', '白屏'],
  ])('by %s is said to be one, and is lifted by the same key or by a click', async (key, words) => {
    const { user } = await present(2)
    await user.keyboard(key)
    await slideIs(new RegExp(`^${words}$`))
    await user.keyboard(key)
    await slideIs(/^第 2 页/)
    expect(screen.queryByRole('button', { name: '恢复画面' })).not.toBeInTheDocument()
    await user.keyboard(key)
    await user.click(screen.getByRole('button', { name: '恢复画面' }))
    await slideIs(/^第 2 页/)
  })

  it('gives the focus back to the slide', async () => {
    const { user } = await present(2)
    await slideIs(/^第 2 页/)
    await user.keyboard('b')
    await user.click(screen.getByRole('button', { name: '恢复画面' }))
    expect(heading(SUMMARY)).toHaveFocus()
  })

  it('is lifted by a turn, which shows the slide that it hid and not yet the next', async () => {
    const { user } = await present(2)
    await user.keyboard('bw')
    await slideIs(/^白屏$/)
    await user.keyboard('{ArrowRight}')
    await slideIs(/^第 2 页/)
    await user.keyboard('{ArrowRight}')
    await slideIs(/^第 3 页/)
  })
})

describe('keys for the look', () => {
  it('l switches the laser on and off', async () => {
    const { user } = await present(2)
    expect(control('激光笔')).toHaveAttribute('aria-pressed', 'false')
    await user.keyboard('l')
    expect(control('激光笔')).toHaveAttribute('aria-pressed', 'true')
    await user.keyboard('L')
    expect(control('激光笔')).toHaveAttribute('aria-pressed', 'false')
  })

  it('+ and − make the slide larger and smaller within bounds, 0 as it was', async () => {
    const { user } = await present(2)
    const canShrink = () => !(control('缩小') as HTMLButtonElement).disabled
    const canGrow = () => !(control('放大') as HTMLButtonElement).disabled
    expect([canShrink(), canGrow()]).toEqual([false, true])
    await user.keyboard('+')
    expect([canShrink(), canGrow()]).toEqual([true, true])
    await user.keyboard('-')
    expect([canShrink(), canGrow()]).toEqual([false, true])
    await user.keyboard('-++++++++')
    expect([canShrink(), canGrow()]).toEqual([true, false])
    await user.keyboard('0')
    expect([canShrink(), canGrow()]).toEqual([false, true])
    await slideIs(/^第 2 页/)
  })

  it('zoomed in, arrows move the slide and other keys turn', async () => {
    const { user, room } = await present(2)
    const moves: ScrollToOptions[] = []
    const pane = room.querySelector('[data-pane]') as HTMLElement
    Object.defineProperties(pane, {
      clientWidth: { value: 1000 },
      clientHeight: { value: 500 },
      scrollWidth: { value: 1250 },
      scrollHeight: { value: 625 },
    })
    pane.scrollTo = (to) => void moves.push(to as ScrollToOptions)
    await user.keyboard('+{ArrowRight}{ArrowDown}{ArrowLeft}{ArrowUp}')
    expect(moves.map(({ left, top }) => [left, top])).toEqual([
      [250, 0],
      [250, 125],
      [0, 125],
      [0, 0],
    ])
    await slideIs(/^第 2 页/)
    await user.keyboard('b{ArrowRight}')
    await slideIs(/^第 2 页/)
    await user.keyboard('{PageDown}')
    await slideIs(/^第 3 页/)
    await user.keyboard(' ')
    await slideIs(/^第 4 页/)
    await user.keyboard('0{ArrowRight}')
    await slideIs(/^第 5 页/)
  })

  it('e changes the language and keeps the slide and its stamp', async () => {
    const { user, room } = await present(5)
    const stamp = stampOf(room)
    expect(stamp).toBeDefined()
    await user.keyboard('e')
    await slideIs(/^Slide 5 of 42: /)
    expect(address()).toBe('/?lang=en&slide=5')
    expect(heading().textContent).not.toMatch(/\p{Script=Han}/u)
    expect(stampOf(room)).toBe(stamp)
    await user.keyboard('e')
    await slideIs(/^第 5 页，共 42 页：欠序时清单/)
  })

  it('t changes between dark and light, also for the next briefing', async () => {
    const { user, room } = await present(2)
    const tone = () => heading().closest('[data-tone]')?.getAttribute('data-tone')
    expect(tone()).toBe('dark')
    await user.keyboard('t')
    expect(tone()).toBe('light')
    await user.keyboard('{Escape}')
    await isOver()
    expect(room).not.toBeInTheDocument()
    await user.click(screen.getByRole('button', { name: '开始汇报' }))
    await briefing()
    expect(tone()).toBe('light')
  })

  it('f asks for the full screen', async () => {
    const ask = vi.fn(async () => undefined)
    Object.assign(document.documentElement, { requestFullscreen: ask })
    const { user } = await present(2)
    await user.keyboard('f')
    expect(ask).toHaveBeenCalledOnce()
    Reflect.deleteProperty(document.documentElement, 'requestFullscreen')
  })

  it('s opens the presenter’s window of this briefing', async () => {
    const open = vi.spyOn(window, 'open').mockReturnValue(null)
    const { user } = await present(2)
    await user.keyboard('ss')
    const opened = open.mock.calls.map(([href]) => String(href))
    expect(opened[0]).toMatch(/#\/presenter\/\w+$/)
    expect(opened[1]).toBe(opened[0])
  })
})

describe('the help', () => {
  it('names every key, takes no turn, and closes by Escape', async () => {
    const { user } = await present(2)
    await user.keyboard('?')
    const help = await panel('按键说明')
    expect(
      within(help)
        .getAllByRole('term')
        .map((term) => term.textContent),
    ).toEqual([
      '→ ↓ PageDown 空格',
      '← ↑ PageUp',
      'Home / End',
      '数字 + Enter',
      '/',
      'O',
      'S',
      'B 或 .',
      'W 或 ,',
      'L',
      '+ − 0',
      '放大后 → ← ↑ ↓',
      'E',
      'T',
      'F',
      'Backspace',
      'Esc',
    ])
    await user.keyboard('{PageDown}b{Escape}')
    expect(help).not.toBeInTheDocument()
    await slideIs(/^第 2 页/)
  })

  it('gives the focus back to the slide', async () => {
    const { user } = await present(2)
    await slideIs(/^第 2 页/)
    await user.keyboard('?')
    await panel('按键说明')
    await user.keyboard('{Escape}')
    expect(heading(SUMMARY)).toHaveFocus()
  })
})

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
    ['a number that stands in titles too', '4', '第 4 页，共 42 页：主要目标'],
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
    expect(line).toHaveTextContent('2024年9月30日的会议')
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
