import { screen, waitFor, within } from '@testing-library/react'
import type { UserEvent } from '@testing-library/user-event'
import { beforeEach, describe, expect, it } from 'vitest'
import { useDecks } from '../../src/deck/deck-store'
import { toDeckFile } from '../../src/deck/deck-file'
import { aDeck } from '../deck-builders'
import { address, renderApp } from '../render-app'
import { briefing, forgetDecks, slideIs } from './decks'
import { region } from './seen'

beforeEach(forgetDecks)

const SUMMARY = '各项目标完成情况'
const AREAS = '各工作领域的目标状态'
const AT_RISK = '城市绿道'
const tick = (title: string) => screen.getByRole('checkbox', { name: `汇报此页：${title}` })
const choose = (user: UserEvent, title: string) =>
  user.click(within(region('页面')).getByRole('button', { name: title }))
const button = (name: RegExp | string) => screen.getByRole('button', { name })
const deckField = () => screen.getByLabelText<HTMLSelectElement>('汇报稿', { selector: 'select' })
const decks = () =>
  within(deckField())
    .getAllByRole('option')
    .map((option) => option.textContent)

describe('a briefing from a slide', () => {
  it('begins with it, by its number among those that are shown, and leads back to the start button', async () => {
    const user = await renderApp('/briefing')
    await user.click(tick(SUMMARY))
    await choose(user, AREAS)
    await user.click(button('从本页开始汇报'))
    await briefing()
    await slideIs(new RegExp(`^第 2 页.*：${AREAS}$`))
    expect(address()).toBe('/briefing?slide=2')
    await user.keyboard('{Escape}')
    await waitFor(() => expect(screen.queryByRole('dialog')).not.toBeInTheDocument())
    expect(within(screen.getByRole('main')).getByRole('button', { name: '开始汇报' })).toHaveFocus()
  })

  it('does not begin with one that is not shown, and says why', async () => {
    const user = await renderApp('/briefing')
    await choose(user, AT_RISK)
    expect(button('从本页开始汇报')).toBeDisabled()
    expect(button('从本页开始汇报')).toHaveAccessibleDescription('本页不汇报，请先在页面列表中勾选')
    await user.click(tick(AT_RISK))
    expect(button('从本页开始汇报')).toBeEnabled()
    expect(screen.queryByText(/^本页不汇报/)).not.toBeInTheDocument()
  })
})

describe('going back to the order of the data', () => {
  const RESET = '恢复原来的次序和取舍'

  it('asks first, and not for ever', async () => {
    const user = await renderApp('/briefing')
    await user.click(tick(SUMMARY))
    await user.click(button(RESET))
    expect(tick(SUMMARY)).not.toBeChecked()
    await user.click(screen.getByRole('textbox', { name: '名称' }))
    await user.click(button(RESET))
    expect(tick(SUMMARY)).not.toBeChecked()
    await user.click(button(`再按一次，${RESET}`))
    expect(tick(SUMMARY)).toBeChecked()
  })

  it('leaves the arrangement before it as an earlier version', async () => {
    const user = await renderApp('/briefing')
    await user.click(tick(SUMMARY))
    await user.click(button(RESET))
    await user.click(button(`再按一次，${RESET}`))
    await user.click(screen.getByText('以前的版本'))
    await user.click(button('恢复'))
    expect(tick(SUMMARY)).not.toBeChecked()
  })
})

describe('the names of decks', () => {
  it('of new ones are numbered', async () => {
    const user = await renderApp('/briefing')
    await user.click(button('新建'))
    await user.click(button('新建'))
    expect(decks()).toEqual(expect.arrayContaining(['汇报稿 2', '汇报稿 3']))
  })

  it('of new ones are English in English', async () => {
    const user = await renderApp('/briefing', { language: 'en' })
    await user.click(button('New'))
    expect(screen.getByRole('textbox', { name: 'Name' })).toHaveValue('Deck 2')
  })

  it('are never those of another, whether copied or imported', async () => {
    const user = await renderApp('/briefing')
    const first = deckField().value
    await user.type(screen.getByRole('textbox', { name: '名称' }), '给市长')
    await user.click(button('复制一份'))
    await user.selectOptions(deckField(), first)
    await user.click(button('复制一份'))
    const input = screen.getByLabelText('导入文件', { selector: 'input' })
    await user.upload(input, new File([toDeckFile(aDeck({ name: '给市长' }))], '稿.json'))
    expect(await screen.findByText('已导入“给市长（2）”。')).toBeVisible()
    expect(decks()).toEqual(['给市长', '给市长（副本）', '给市长（副本）（2）', '给市长（2）'])
  })

  it('of unnamed ones are told apart, too', async () => {
    const user = await renderApp('/briefing')
    await user.click(tick(SUMMARY))
    const input = screen.getByLabelText('导入文件', { selector: 'input' })
    await user.upload(input, new File([toDeckFile(aDeck())], '稿.json'))
    expect(await screen.findByText('已导入“未命名汇报稿（2）”。')).toBeVisible()
  })
})

describe('an address with a deck that this device does not have', () => {
  it.each([
    ['zh', /^本机没有网址所指的汇报稿.*另选一份，或导入/],
    ['en', /^This device does not have the deck.*Choose another.*or import/],
  ] as const)('is told of in %s, with what next', async (language, words) => {
    await renderApp('/briefing?deck=elsewhere', { language })
    expect(screen.getByText(words)).toBeVisible()
  })

  it('is told of until another one is chosen', async () => {
    useDecks.setState({ decks: { mine: { deck: aDeck({ id: 'mine', name: '我的' }), earlier: [] } } })
    const user = await renderApp('/briefing?deck=elsewhere')
    await user.selectOptions(deckField(), '我的')
    expect(address()).toBe('/briefing?deck=mine')
    expect(screen.queryByText(/^本机没有网址所指的汇报稿/)).not.toBeInTheDocument()
  })

  it('makes no such deck by being presented', async () => {
    const user = await renderApp('/briefing?deck=elsewhere')
    await user.click(within(screen.getByRole('main')).getByRole('button', { name: '开始汇报' }))
    await briefing()
    await user.keyboard('{Escape}')
    expect(await screen.findByText(/^本机没有网址所指的汇报稿/)).toBeVisible()
  })

  it.each(['/briefing', '/briefing?deck=first'])('is not %s', async (path) => {
    await renderApp(path)
    expect(screen.queryByText(/^本机没有网址所指的汇报稿/)).not.toBeInTheDocument()
  })
})

it('a title takes no more than fits on a slide', async () => {
  const user = await renderApp('/briefing')
  const title = within(region('预览')).getByRole('textbox', { name: '标题' })
  await user.click(title)
  await user.paste('长'.repeat(250))
  expect(title).toHaveValue('长'.repeat(200))
})
