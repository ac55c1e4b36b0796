import { screen, within } from '@testing-library/react'
import { beforeEach, describe, expect, it } from 'vitest'
import type { Deck } from '../../src/deck/deck'
import { FIRST_DECK, useDecks } from '../../src/deck/deck-store'
import { aDecision, aDeck } from '../deck-builders'
import { renderApp } from '../render-app'
import { choose, field, SUMMARY, tick } from './composing'
import { briefing, forgetDecks } from './decks'
import { isOver } from './presenting'
import { announcements } from './seen'

beforeEach(forgetDecks)

async function compose(now: Partial<Deck>, ...earlier: readonly Partial<Deck>[]) {
  const about = { id: FIRST_DECK, savedAt: '2024-10-08T08:00:00.000Z' }
  const deck = aDeck({ ...about, revision: earlier.length + 1, ...now })
  const versions = earlier.map((one, index) =>
    aDeck({ ...about, revision: index + 1, savedAt: `2024-10-0${7 - index}T08:00:00.000Z`, ...one }),
  )
  useDecks.setState({ decks: { [FIRST_DECK]: { deck, earlier: versions } } })
  return renderApp('/briefing')
}
const versions = () =>
  within(screen.getByText('以前的版本').closest('details') as HTMLElement).queryAllByRole('listitem', {
    hidden: true,
  })

describe('an earlier version', () => {
  it('comes back without taking back what was decided since', async () => {
    const takenOn = '2024-09-30'
    const user = await compose(
      {
        name: '现在的',
        decisions: [
          aDecision({ id: 'a', takenOn, what: '改过的事项' }),
          aDecision({ id: 'b', takenOn, what: '后来的事项' }),
        ],
      },
      {
        name: '从前的',
        titles: { title: '从前的开场' },
        decisions: [
          aDecision({ id: 'a', takenOn, what: '原来的事项' }),
          aDecision({ id: 'gone', takenOn, what: '删去的事项' }),
        ],
      },
    )
    await user.click(screen.getByText('以前的版本'))
    await user.click(screen.getByRole('button', { name: '恢复' }))
    expect(screen.getByRole('textbox', { name: '名称' })).toHaveValue('从前的')
    expect(announcements()).toContain('已恢复第 1 版；现有 2 项议定事项保持不变，并找回该版中的 1 项。')
    await user.click(choose('本次议定事项'))
    await user.click(screen.getByRole('button', { name: '从本页开始汇报' }))
    const typed = within(await briefing())
      .getAllByRole<HTMLTextAreaElement>('textbox', { name: /：议定事项$/ })
      .map(({ value }) => value)
    expect(typed).toEqual(['改过的事项', '后来的事项', '删去的事项', ''])
    await user.keyboard('{Escape}')
    await isOver()
  })

  it('says what came back also when nothing was decided', async () => {
    const user = await compose({}, { titles: { title: '从前的开场' } })
    await user.click(screen.getByText('以前的版本'))
    await user.click(screen.getByRole('button', { name: '恢复' }))
    expect(announcements()).toContain('已恢复第 1 版。')
    expect(choose('从前的开场')).toBeVisible()
  })

  it('is listed by its number, time and name, with how much is in it', async () => {
    await compose(
      {},
      {
        name: '给市长',
        titles: { title: '开场', summary: '总账' },
        notes: { title: '各位好' },
        remarks: { x: { cause: '招标推迟', ask: '增拨' } },
        decisions: [aDecision(), aDecision({ id: 'blank', what: ' ' })],
      },
    )
    const [row] = versions()
    expect(row).toHaveTextContent(/^第 1 版，10月7日 .*“给市长”.*议定事项 1 项.*自拟文字 5 处/)
  })
})

describe('a version that is kept on purpose', () => {
  it('is the deck as it stood, and can be come back to', async () => {
    const user = await renderApp('/briefing')
    await user.type(field('标题'), '开场')
    await user.click(screen.getByRole('button', { name: '存为一版' }))
    expect(announcements()).toContain('已存为第 1 版')
    expect(versions()).toHaveLength(1)
    await user.click(tick(SUMMARY))
    await user.type(field('标题'), '白')
    expect(versions()).toHaveLength(1)
    await user.click(screen.getByText('以前的版本'))
    await user.click(screen.getByRole('button', { name: '恢复' }))
    expect(field('标题')).toHaveValue('开场')
    expect(tick(SUMMARY)).toBeChecked()
  })

  it('is kept once, however often it is asked for', async () => {
    const user = await renderApp('/briefing')
    await user.type(field('标题'), '开场')
    await user.click(screen.getByRole('button', { name: '存为一版' }))
    await user.click(screen.getByRole('button', { name: '存为一版' }))
    expect(versions()).toHaveLength(1)
    expect(announcements()).toContain('内容与第 1 版相同，没有另存')
  })

  it('is not asked for while there is nothing to keep, and it is said when versions are made', async () => {
    const user = await renderApp('/briefing')
    expect(screen.queryByRole('button', { name: '存为一版' })).not.toBeInTheDocument()
    await user.type(field('标题'), '开场')
    expect(screen.getByText(/停顿十分钟以上再修改/)).toBeInTheDocument()
  })
})
