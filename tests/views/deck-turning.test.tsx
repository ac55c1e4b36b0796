import { act, screen, within } from '@testing-library/react'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { address } from '../render-app'
import { briefing, forgetDecks, slideIs } from './decks'
import { TITLE, SUMMARY, URGENT, present, heading, control, panel, isOver, stampOf } from './presenting'
import { expectCleanPage } from './seen'

beforeEach(forgetDecks)

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

  it('leaves keys that are typed into a field to the field; Escape only leaves it, Enter is done with it', async () => {
    const { user, room } = await present(8)
    await slideIs(/^第 8 页/)
    const ask = within(room).getByRole('textbox', { name: `${URGENT}：提请研究事项` })
    await user.type(ask, 'b o e/3 ?{Shift>}{Enter}{/Shift}{ArrowRight}{Home}')
    expect(ask).toHaveValue('b o e/3 ?\n')
    await slideIs(new RegExp(`^第 8 页.*：${URGENT}$`))
    expect(screen.getAllByRole('dialog')).toEqual([room])
    await user.keyboard('{Escape}')
    expect(ask).not.toHaveFocus()
    expect(room).toBeVisible()
    await user.type(ask, '完{Enter}')
    expect(ask).not.toHaveFocus()
    await user.keyboard('{ArrowRight}')
    await slideIs(/^第 9 页/)
  })

  it('goes by a clicker also out of a field or a choice, which it leaves as they are', async () => {
    const { user, room } = await present(8)
    const ask = within(room).getByRole('textbox', { name: `${URGENT}：提请研究事项` })
    await user.type(ask, '请{PageDown}')
    await slideIs(/^第 9 页/)
    await user.keyboard('{PageUp}')
    await slideIs(/^第 8 页/)
    expect(within(room).getByRole('textbox', { name: `${URGENT}：提请研究事项` })).toHaveValue('请')
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
      // zoomed in, the middle stays in the middle
      [125, 62.5],
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
      'I',
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
