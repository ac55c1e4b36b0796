import { screen, waitFor, within } from '@testing-library/react'
import type { UserEvent } from '@testing-library/user-event'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { address, renderApp } from '../render-app'
import { SUMMARY, AREAS, lines, titles, shownTitles, tick, field, notes, start } from './composing'
import { forgetDecks, slideCount } from './decks'

beforeEach(forgetDecks)

const deckField = () => screen.getByLabelText<HTMLSelectElement>('汇报稿', { selector: 'select' })
const decks = () =>
  within(deckField())
    .getAllByRole('option')
    .map((option) => option.textContent)
const chosenDeck = () => deckField().selectedOptions[0]?.textContent
const nameDeck = async (user: UserEvent, name: string) => {
  await user.tripleClick(screen.getByRole('textbox', { name: '名称' }))
  await user.keyboard(name)
}

describe('decks', () => {
  it('are made new beside each other, each with its own choice', async () => {
    const user = await renderApp('/briefing')
    await nameDeck(user, '给市长')
    await user.click(tick(SUMMARY))
    await user.click(screen.getByRole('button', { name: '新建' }))
    expect(decks()).toEqual(['给市长', '汇报稿 2'])
    expect(chosenDeck()).toBe('汇报稿 2')
    expect(address()).toMatch(/^\/briefing\?deck=\w+$/)
    expect(tick(SUMMARY)).toBeChecked()
    await user.selectOptions(deckField(), '给市长')
    expect(address()).toBe('/briefing?deck=first')
    expect(tick(SUMMARY)).not.toBeChecked()
  })

  it('are copied with all that is in them', async () => {
    const user = await renderApp('/briefing')
    await nameDeck(user, '给市长')
    await user.click(tick(SUMMARY))
    await user.click(screen.getByRole('button', { name: '复制一份' }))
    expect(chosenDeck()).toBe('给市长（副本）')
    expect(tick(SUMMARY)).not.toBeChecked()
    await user.click(tick(AREAS))
    await user.selectOptions(deckField(), '给市长')
    expect(tick(AREAS)).toBeChecked()
  })

  it('are deleted only after being asked', async () => {
    const user = await renderApp('/briefing')
    await user.click(screen.getByRole('button', { name: '新建' }))
    await nameDeck(user, '给人大')
    await user.click(screen.getByRole('button', { name: '删除' }))
    expect(decks()).toContain('给人大')
    await user.click(screen.getByRole('textbox', { name: '名称' }))
    await user.click(screen.getByRole('button', { name: '删除' }))
    expect(decks()).toContain('给人大')
    await user.click(screen.getByRole('button', { name: /^再按一次，删除“/ }))
    expect(decks()).not.toContain('给人大')
    expect(address()).toBe('/briefing?deck=first')
    expect(lines().length).toBeGreaterThan(0)
  })

  it('are named in the address of the briefing that is begun', async () => {
    const user = await renderApp('/briefing')
    await user.click(screen.getByRole('button', { name: '新建' }))
    await user.click(tick(SUMMARY))
    const shown = shownTitles().length
    await start(user)
    expect(address()).toMatch(/^\/briefing\?slide=1&deck=\w+$/)
    expect(slideCount()).toBe(shown)
  })
})

/** What is handed to the reader as files, by name: the DOM of the test downloads nothing. */
function downloads(): { name: string; blob: Blob }[] {
  const blobs: Blob[] = []
  const files: { name: string; blob: Blob }[] = []
  vi.spyOn(URL, 'createObjectURL').mockImplementation((blob) => `blob:${blobs.push(blob as Blob) - 1}`)
  vi.spyOn(URL, 'revokeObjectURL').mockImplementation(() => undefined)
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function click(this: HTMLAnchorElement) {
    const blob = blobs[Number(this.href.split(':').at(-1))]
    if (blob !== undefined) files.push({ name: this.download, blob })
  })
  return files
}

const fileInput = () => screen.getByLabelText('导入文件', { selector: 'input' })

describe('a file', () => {
  it('of a deck is imported again as it was, beside it', async () => {
    const files = downloads()
    const user = await renderApp('/briefing')
    await nameDeck(user, '一/季度')
    await user.click(tick(SUMMARY))
    await user.type(notes(), '各位好。')
    await user.click(screen.getByRole('button', { name: '导出文件' }))
    expect(files.map(({ name }) => name)).toEqual(['一_季度.json'])
    await user.click(tick(SUMMARY))
    await user.upload(fileInput(), new File([(await files[0]?.blob.text()) ?? ''], '一_季度.json'))
    expect(await screen.findByText('已导入“一/季度（2）”。')).toBeVisible()
    expect(decks()).toEqual(['一/季度', '一/季度（2）'])
    expect(tick(SUMMARY)).not.toBeChecked()
    expect(notes().value).toMatch(/各位好。$/)
    await user.selectOptions(deckField(), deckField().options[0] as HTMLOptionElement)
    expect(tick(SUMMARY)).toBeChecked()
  })

  const deckWith = (part: object, envelope: object = {}) =>
    JSON.stringify({
      format: 'work-report-deck',
      version: 1,
      deck: {
        id: 'a',
        name: '别处',
        order: [],
        hidden: [],
        shown: [],
        split: [],
        titles: {},
        notes: {},
        remarks: {},
        seconds: {},
        minutes: 20,
        decisions: [],
        revision: 1,
        savedAt: '',
        ...part,
      },
      ...envelope,
    })

  it('as another device writes it is taken', async () => {
    const user = await renderApp('/briefing')
    await user.upload(fileInput(), new File([deckWith({})], '别处.json'))
    expect(await screen.findByText('已导入“别处”。')).toBeVisible()
    expect(chosenDeck()).toBe('别处')
  })

  it.each([
    ['cut in half', deckWith({}).slice(0, 80), '不是本系统导出的汇报稿文件'],
    ['empty', '', '不是本系统导出的汇报稿文件'],
    ['of something else', '{"format":"other"}', '不是本系统导出的汇报稿文件'],
    ['that is a list', '[1,2]', '不是本系统导出的汇报稿文件'],
    ['of a newer version', deckWith({}, { version: 2 }), '由更新的版本导出'],
    ['with a wrong field', deckWith({ minutes: 'x' }), 'minutes 一项格式不对'],
    ['without its deck', deckWith({}, { deck: null }), '格式不对'],
    ['that is far too large', ' '.repeat(5_000_001), '超过 5 MB'],
  ])('%s is refused by its name, and nothing is lost', async (_, text, words) => {
    const user = await renderApp('/briefing')
    await nameDeck(user, '给市长')
    await user.click(tick(SUMMARY))
    await user.upload(fileInput(), new File([text], '坏的.json'))
    const told = await screen.findByText(/坏的\.json/)
    expect(told).toHaveTextContent(words)
    expect(told).toHaveTextContent('没有导入')
    expect(decks()).toEqual(['给市长'])
    expect(tick(SUMMARY)).not.toBeChecked()
  })
})

describe('where the device keeps nothing', () => {
  it('says that changes last until the page is closed, and goes on working', async () => {
    const user = await renderApp('/briefing')
    const told = () => screen.getByText(/^本机存储被禁用或已满，修改只保留到关闭页面/)
    expect(told()).toBeVisible()
    await user.type(field('标题'), '开场')
    await user.click(tick(SUMMARY))
    expect(told()).toBeVisible()
    expect(screen.queryByText(/^已保存在本机/)).not.toBeInTheDocument()
    await user.click(screen.getByRole('link', { name: '总览' }))
    await screen.findByRole('region', { name: '工作领域' })
    await user.click(within(screen.getByRole('banner')).getByRole('link', { name: '编排' }))
    await waitFor(() => expect(titles()[0]).toBe('开场'))
    expect(tick(SUMMARY)).not.toBeChecked()
  })
})
