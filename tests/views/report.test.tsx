import { fireEvent, screen, waitFor, within } from '@testing-library/react'
import type { UserEvent } from '@testing-library/user-event'
import { http, HttpResponse } from 'msw'
import { describe, expect, it } from 'vitest'
import { demoBackend } from '../../mocks/backend'
import { paragraphsOf } from '../../mocks/data/report-text'
import { TRANSLATION_PATH } from '../../src/api/paths'
import { toDisplayText } from '../../src/domain/display-text'
import { address, renderApp, settled } from '../render-app'
import { board, realTarget, refusing } from './answers'
import { expectCleanPage, firstNumberIn, targetNames } from './seen'

const TARGETS = demoBackend.targets.records
const TOTAL = TARGETS.length
const REPORT = demoBackend.report
const ENGLISH = demoBackend.translations.records

const article = () => screen.getByRole('article')
/** The marks of a promise; figures of the review lead to its target as well. */
const marksOf = (id: string) =>
  within(article())
    .queryAllByRole('link')
    .filter((link) => link.dataset['promise'] !== undefined)
    .filter((link) => link.getAttribute('href')?.split('?')[0] === `#/targets/${id}`)
/** The mark of a promise, by the name that a screen reader says after its words. */
const mark = (name: string, status = '[^：:]+') =>
  within(article()).getByRole('link', { name: new RegExp(`${name}[：:] ?${status}$`) })
const contents = () => within(screen.getByRole('navigation', { name: '目录' }))
const textChoice = (name: string) =>
  within(screen.getByRole('group', { name: /^(文字|Text)$/ })).getByRole('button', { name })
const band = (name: string) =>
  within(screen.getByRole('group', { name: '只看' })).getByRole('button', { name: new RegExp(`^${name}`) })
const follow = async (user: UserEvent, link: HTMLElement) => {
  await user.click(link)
  await settled()
}
const noTranslation = http.get(`*/api/v1/${TRANSLATION_PATH}`, () => new HttpResponse(null, { status: 500 }))
/** Without the mark's own words: what the report says. */
const said = (part: HTMLElement) => {
  const copy = part.cloneNode(true) as HTMLElement
  copy.querySelectorAll('.visually-hidden, [aria-hidden]').forEach((one) => one.remove())
  return copy.textContent.replaceAll('\u2060', '')
}

describe('the text', () => {
  it('is the whole report, paragraph for paragraph, with its titles', async () => {
    await renderApp('/report')
    expect(screen.getByRole('heading', { level: 1, name: '报告原文' })).toBeVisible()
    const text = said(article())
    for (const paragraph of paragraphsOf(REPORT).values()) expect(text).toContain(toDisplayText(paragraph))
    const { review, outlook } = REPORT
    for (const { title } of [...review.sections, ...outlook.areas, outlook.government]) {
      const name = new RegExp(toDisplayText(title.zh).replaceAll(/[“”·]/g, '.'))
      expect(within(article()).getByRole('heading', { name })).toBeVisible()
    }
    expect(screen.getByText(/统计截至 2024年9月30日/)).toHaveTextContent('演示数据')
    expectCleanPage()
  })

  it('is our own English for whoever reads English, and says that it is', async () => {
    await renderApp('/report', { language: 'en' })
    const text = said(article())
    for (const { text: paragraph } of ENGLISH) expect(text).toContain(paragraph)
    expect(text).not.toMatch(/\p{Script=Han}/u)
    expect(screen.getByText('The English is our own rendering, not an official translation.')).toBeVisible()
    expectCleanPage()
  })

  it('is read in the other language or in both, as one likes', async () => {
    const user = await renderApp('/report')
    expect(textChoice('原文')).toHaveAttribute('aria-pressed', 'true')
    expect(screen.queryByText(/非官方译本/)).not.toBeInTheDocument()
    await user.click(textChoice('对照'))
    const both = said(article())
    expect(both).toContain('深化城市更新行动')
    expect(both).toContain('Start adding 1,000 lifts to old buildings')
    expect(screen.getByText(/非官方译本/)).toBeVisible()
    await user.click(textChoice('英文'))
    expect(said(article())).not.toContain('深化城市更新行动')
    expect(marksOf('lifts-started')).toHaveLength(1)
  })
})

describe('the marks', () => {
  it('are one for each promise, with the status that the list shows', async () => {
    const user = await renderApp('/targets')
    const status = new Map(
      targetNames().map((name) => {
        const row = screen.getByRole('link', { name }).closest('li')
        return [name, row?.textContent ?? '']
      }),
    )
    await follow(user, screen.getByRole('link', { name: '报告原文' }))
    for (const { id, name } of TARGETS) {
      const [link, ...more] = marksOf(id)
      expect([id, more.length]).toEqual([id, 0])
      const [, word = 'no status'] = /：([^：]+)$/.exec(link?.getAttribute('title') ?? '') ?? []
      expect(link).toHaveAccessibleName(expect.stringContaining(`${name.zh}：${word}`))
      expect(status.get(name.zh)).toContain(word)
    }
  })

  it('stand on the same promises in English', async () => {
    await renderApp('/report', { language: 'en' })
    for (const { id, quote_en } of TARGETS) {
      const links = marksOf(id)
      expect([id, links.length]).toEqual([id, 1])
      const words = said(links[0] as HTMLElement)
      expect(quote_en.endsWith(words), `${words} in ${quote_en}`).toBe(true)
    }
  })

  it('tell two promises of one sentence apart', async () => {
    await renderApp('/report')
    expect(said(mark('老楼加装电梯·新开工'))).toBe('老楼加装电梯新开工1000部')
    expect(said(mark('老楼加装电梯·完工'))).toBe('完工600部')
    const tests = realTarget('lab-recognition').name.zh
    const exams = realTarget('exam-recognition').name.zh
    expect(said(mark(tests)) + said(mark(exams))).toBe('开展180项检验结果、300项检查结果互认')
  })

  it('lead to the target, and the target leads back to its sentence', async () => {
    const user = await renderApp('/report')
    await follow(user, mark('老楼加装电梯·完工'))
    expect(address()).toBe('/targets/lifts-completed')
    expect(await screen.findByRole('heading', { level: 1, name: '老楼加装电梯·完工' })).toBeVisible()
    await follow(user, await screen.findByRole('link', { name: '在报告原文中查看' }))
    expect(address()).toBe('/report/7.1/lifts-completed')
    await waitFor(() => expect(document.activeElement).toHaveTextContent(/^7\.1深化城市更新行动。/))
    expect(document.activeElement).toContainElement(mark('老楼加装电梯·完工'))
  })

  it('follow the as-of date', async () => {
    await renderApp('/report?date=2024-01-31')
    expect(mark('老楼加装电梯·完工', '起步阶段')).toBeVisible()
  })

  it('lead from a figure of the review to the target that takes it up, else to the review', async () => {
    await renderApp('/report')
    const figure = (name: RegExp) => within(article()).getByRole('link', { name })
    expect(figure(/^精细化治理提升背街小巷1730条/)).toHaveAttribute('href', '#/targets/back-alleys')
    expect(figure(/^在京登记落户国际组织机构增至115家/)).toHaveAttribute('href', '#/review')
  })
})

describe('the two years side by side', () => {
  it('stand at the promise and at the review, and lead from one to the other', async () => {
    const user = await renderApp('/report')
    const notes = screen
      .getAllByRole('list', { name: '2023 年与 2024 年' })
      .filter((list) => list.textContent.includes('背街小巷精细治理'))
    expect(notes).toHaveLength(2)
    for (const note of notes) expect(note).toHaveTextContent('2023：1,730 条 → 2024 目标：1,650 条')
    const [inReview, inOutlook] = notes.map((note) =>
      within(note).getByRole('link', { name: '背街小巷精细治理' }),
    )
    await user.click(inOutlook as HTMLElement)
    expect(address()).toBe('/report/r1.3')
    expect(document.activeElement).toHaveTextContent(/^深入开展疏解整治促提升/)
    await user.click(inReview as HTMLElement)
    expect(address()).toBe('/report/1.3/back-alleys')
    expect(document.activeElement).toHaveTextContent(/^1\.3/)
  })

  it('say when the figures only resemble one another', async () => {
    await renderApp('/report')
    const [note] = screen.getAllByText(/帮扶困难人员就业/, { selector: 'li a' })
    expect(note?.closest('li')).toHaveTextContent(/2023：19\.7 万人.*2024 目标：12 万人.*不作比较/)
  })
})

describe('filters', () => {
  it('let what is behind stand out in one click, and can be cleared', async () => {
    const user = await renderApp('/report')
    const count = firstNumberIn(band('滞后').textContent)
    expect(count).toBeGreaterThan(0)
    await user.click(band('滞后'))
    expect(address()).toBe('/report?status=behind,missed')
    const line = screen.getByText(/^符合条件的承诺/)
    expect(line).toHaveTextContent(`符合条件的承诺 ${count} 个，共 ${TOTAL} 个`)
    expect(line).toHaveAttribute('role', 'status')
    const shown = () => article().querySelectorAll('[data-promise="shown"]').length
    expect(shown()).toBe(count)
    await user.click(within(line).getByRole('link', { name: '清除条件' }))
    expect(address()).toBe('/report')
    expect(shown()).toBe(TOTAL)
  })

  it('take one from match to match and round again', async () => {
    const user = await renderApp('/report?area=8,9')
    const names = TARGETS.filter(({ area_id }) => area_id === 8 || area_id === 9).map(({ name }) => name.zh)
    const focused = () => names.findIndex((name) => document.activeElement?.textContent.includes(name))
    const seen = []
    for (const _ of names) {
      await user.click(screen.getByRole('button', { name: '下一处' }))
      seen.push(focused())
    }
    expect([...seen].sort()).toEqual(names.map((_, index) => index))
    await user.click(screen.getByRole('button', { name: '上一处' }))
    expect(focused()).toBe(seen.at(-2))
  })

  it('say so when nothing matches', async () => {
    await renderApp('/report?status=missed&date=2024-02-29')
    expect(screen.getByText(/^没有符合条件的承诺/)).toBeVisible()
  })
})

describe('the table of contents', () => {
  it('has the sections with their targets, and leads to them', async () => {
    const user = await renderApp('/report')
    const entry = contents().getByRole('link', { name: /^7 城市精细化治理/ })
    const inArea = TARGETS.filter(({ area_id }) => area_id === 7).length
    expect(entry).toHaveTextContent(`${inArea} 个目标`)
    await user.click(entry)
    expect(address()).toBe('/report/work-7')
    expect(screen.getByRole('heading', { name: /^7 突出加强城市精细化治理/ })).toHaveFocus()
    await user.tab()
    // The address is the same already; it leads there again.
    await user.click(entry)
    expect(screen.getByRole('heading', { name: /^7 突出加强城市精细化治理/ })).toHaveFocus()
  })

  it('opens and closes, where it has no room of its own', async () => {
    const user = await renderApp('/report')
    await user.click(contents().getByRole('button', { name: '展开目录' }))
    expect(contents().getByRole('button', { name: '收起目录' })).toHaveAttribute('aria-expanded', 'true')
  })
})

describe('what is missing or fails', () => {
  it('names a place that the report does not have', async () => {
    await renderApp('/report/99.9')
    expect(screen.getByText('报告中没有编号为“99.9”的段落。')).toBeVisible()
  })

  it('keeps the Chinese when the English does not load, and says so', async () => {
    await renderApp('/report', { language: 'en', answers: [noTranslation] })
    expect(screen.getByText('The English did not load; the Chinese original is shown.')).toBeVisible()
    expect(within(screen.getByRole('alert')).getByRole('button', { name: 'Try again' })).toBeVisible()
    expect(said(article())).toContain('深化城市更新行动')
    expect(marksOf('lifts-completed')).toHaveLength(1)
  })

  it('does not speak of the English to whoever reads Chinese', async () => {
    await renderApp('/report', { answers: [noTranslation] })
    expect(screen.queryByRole('alert')).not.toBeInTheDocument()
  })

  it('keeps the text and the links without the observations', async () => {
    await renderApp('/report', { answers: [refusing('observations')] })
    expect(screen.getByText('承诺的状态没有载入，文中只标位置。')).toBeVisible()
    expect(marksOf('lifts-completed')[0]).toHaveAccessibleName('完工600部 目标“老楼加装电梯·完工”')
  })

  it('keeps the text without the figures of the review', async () => {
    await renderApp('/report', { answers: [refusing('indicators')] })
    expect(screen.getByText('回顾里的数字没有载入，文中没有标出。')).toBeVisible()
    expect(said(article())).toContain('背街小巷1730条')
  })

  it('says it when the report itself fails', async () => {
    await renderApp('/report', { answers: [refusing('report')] })
    expect(screen.getByRole('alert')).toHaveTextContent('这部分没有载入')
    expect(screen.queryByRole('article')).not.toBeInTheDocument()
  })

  it('is the plain text without a target', async () => {
    await renderApp('/report', { scenario: 'empty' })
    expect(said(article())).toContain('深化城市更新行动')
    expect(screen.queryByRole('group', { name: '只看' })).not.toBeInTheDocument()
    expectCleanPage()
  })

  it('names the promises whose words or whose paragraph it does not find', async () => {
    const moved = { ...realTarget('greenways'), quote: { text: '建成城市绿道150公里', start: 0, end: 11 } }
    const lost = { ...realTarget('farmland'), measure_id: '8.9' }
    await renderApp('/report', { answers: board({ targets: [moved, lost] }) })
    expect(screen.getByText(/本段的目标中，下列词句未能在文中定位/)).toHaveTextContent(moved.name.zh)
    expect(screen.getByText(/下列目标所属的举措不在报告中/)).toHaveTextContent(lost.name.zh)
  })
})

describe('the time control', () => {
  it('moves the marks with the day, there and back', async () => {
    await renderApp('/report?date=2024-09-30')
    const control = await screen.findByRole('slider', { name: /统计截至日/ })
    const titles = () => TARGETS.map(({ id }) => marksOf(id)[0]?.getAttribute('title'))
    const before = titles()
    fireEvent.change(control, { target: { value: '20' } })
    await waitFor(() => expect(titles()).not.toEqual(before))
    fireEvent.change(control, { target: { value: '273' } })
    await waitFor(() => expect(titles()).toEqual(before))
  })
})
