import { screen, waitFor, within } from '@testing-library/react'
import { beforeEach, describe, expect, it } from 'vitest'
import { renderApp } from '../render-app'
import {
  SUMMARY,
  AREAS,
  BEHIND,
  AT_RISK,
  lines,
  titles,
  shownTitles,
  numberOf,
  tick,
  choose,
  row,
  field,
  notes,
  start,
  expectCounts,
} from './composing'
import { forgetDecks, slideCount, slideIs } from './decks'
import { expectCleanPage, region } from './seen'

beforeEach(forgetDecks)

describe('the list of slides', () => {
  it('has every slide in its order, numbers those that are shown, and counts them', async () => {
    await renderApp('/briefing')
    const all = lines()
    const shown = all.filter(({ isTicked }) => isTicked)
    expect(all.slice(0, 4).map(({ title }) => title)).toEqual([
      '2024 年北京市政府工作报告目标进度汇报',
      SUMMARY,
      AREAS,
      '重点目标',
    ])
    expect(all.at(-1)?.title).toBe('附录：数字来源')
    expect(shown.map(({ number }) => Number(number))).toEqual(shown.map((_, index) => index + 1))
    expect(all.filter(({ isTicked }) => !isTicked).every(({ number }) => number === '')).toBe(true)
    expectCounts({ shown: shown.length, total: all.length })
    expectCleanPage()
  })

  it('is what is presented, slide by slide', async () => {
    const user = await renderApp('/briefing')
    const expected = shownTitles()
    await start(user)
    await user.keyboard('o')
    const overview = await screen.findByRole('dialog', { name: '全部页面' })
    const presented = within(overview).getAllByRole('listitem')
    expect(presented.map((item) => item.textContent)).toEqual(
      expected.map((title, index) => `${index + 1} ${title}`),
    )
  })

  it('has the focus back on its button when the briefing that it began ends', async () => {
    const user = await renderApp('/briefing')
    await start(user)
    await user.keyboard('{Escape}')
    await waitFor(() => expect(screen.queryByRole('dialog')).not.toBeInTheDocument())
    expect(within(screen.getByRole('main')).getByRole('button', { name: '开始汇报' })).toHaveFocus()
  })

  it('leaves out what is unticked, in the count and in the briefing', async () => {
    const user = await renderApp('/briefing')
    const [total, shown] = [lines().length, shownTitles().length]
    await user.click(tick(SUMMARY))
    expectCounts({ shown: shown - 1, total })
    expect(numberOf(SUMMARY)).toBe('')
    expect(numberOf(AREAS)).toBe('2')
    await start(user)
    expect(slideCount()).toBe(shown - 1)
    await user.keyboard('{ArrowRight}')
    await slideIs(`第 2 页，共 ${shown - 1} 页：${AREAS}`)
  })

  it('takes in a problem that is only at risk when it is ticked', async () => {
    const user = await renderApp('/briefing')
    const [total, shown] = [lines().length, shownTitles().length]
    expect(tick(BEHIND)).toBeChecked()
    expect(tick(AT_RISK)).not.toBeChecked()
    await user.click(tick(AT_RISK))
    expectCounts({ shown: shown + 1, total })
    const number = numberOf(AT_RISK)
    await start(user)
    await user.keyboard(`${number}{Enter}`)
    await slideIs(`第 ${number} 页，共 ${shown + 1} 页：${AT_RISK}`)
  })

  it('moves a slide down and up again, also in the briefing', async () => {
    const user = await renderApp('/briefing')
    const before = titles()
    await user.click(screen.getByRole('button', { name: `上移：${before[0]}` }))
    expect(titles()).toEqual(before)
    await user.click(screen.getByRole('button', { name: `下移：${SUMMARY}` }))
    expect(titles()).toEqual([before[0], AREAS, SUMMARY, ...before.slice(3)])
    await start(user)
    await user.keyboard('{ArrowRight}')
    await slideIs(`第 2 页，共 ${slideCount()} 页：${AREAS}`)
    await user.keyboard('{ArrowRight}')
    await slideIs(new RegExp(`^第 3 页.*：${SUMMARY}$`))
    await user.keyboard('{Escape}')
    await user.click(screen.getByRole('button', { name: `上移：${SUMMARY}` }))
    expect(titles()).toEqual(before)
  })

  it('splits a list in two and joins it again; the halves hold what the whole held', async () => {
    const user = await renderApp('/briefing')
    const before = titles()
    const number = numberOf('重点目标')
    const names = (slide: HTMLElement) =>
      within(slide)
        .getAllByTitle(/^查看 /)
        .map((name) => name.textContent)
    const whole = await start(user)
    await user.keyboard(`${number}{Enter}`)
    await slideIs(/：重点目标$/)
    const held = names(whole)
    await user.keyboard('{Escape}')
    await user.click(within(row('重点目标')).getByRole('button', { name: '拆成两页' }))
    expect(titles()).toEqual([
      ...before.slice(0, 3),
      '重点目标（1/2）',
      '重点目标（续 2/2）',
      ...before.slice(4),
    ])
    const halved = await start(user)
    await user.keyboard(`${number}{Enter}`)
    await slideIs(/：重点目标（1\/2）$/)
    const first = names(halved)
    await user.keyboard('{ArrowRight}')
    await slideIs(/：重点目标（续 2\/2）$/)
    expect(first.length).toBeGreaterThan(0)
    expect([...first, ...names(halved)]).toEqual(held)
    await user.keyboard('{Escape}')
    await user.click(within(row('重点目标（续 2/2）')).getByRole('button', { name: '合成一页' }))
    expect(titles()).toEqual(before)
  })

  it('numbers the parts anew where one of them is cut in two: no two slides have one name', async () => {
    const user = await renderApp('/briefing')
    await user.click(within(row('欠序时清单（续 2/3）')).getByRole('button', { name: '拆成两页' }))
    expect(titles().filter((title) => title.startsWith('欠序时清单'))).toEqual([
      '欠序时清单（1/4）',
      '欠序时清单（续 2/4）',
      '欠序时清单（续 3/4）',
      '欠序时清单（续 4/4）',
    ])
  })

  it('goes back to its own order and choice', async () => {
    const user = await renderApp('/briefing')
    const before = lines()
    await user.click(tick(SUMMARY))
    await user.click(tick(AT_RISK))
    await user.click(screen.getByRole('button', { name: `下移：${AREAS}` }))
    await user.click(within(row('重点目标')).getByRole('button', { name: '拆成两页' }))
    expect(lines()).not.toEqual(before)
    await user.click(screen.getByRole('button', { name: '恢复原来的次序和取舍' }))
    await user.click(screen.getByRole('button', { name: '再按一次，恢复原来的次序和取舍' }))
    expect(lines()).toEqual(before)
  })

  it('with nothing ticked presents one slide that says so', async () => {
    const user = await renderApp('/briefing?q=没有这样的目标')
    expect(titles()).toEqual(['没有可汇报的内容'])
    await user.click(tick('没有可汇报的内容'))
    const room = await start(user)
    expect(room).toHaveTextContent('这份汇报稿把每一页都隐去了')
    expect(slideCount()).toBe(1)
  })
})

describe('a slide', () => {
  it('has the title that is typed here, in the list and in the briefing, until it is empty again', async () => {
    const user = await renderApp('/briefing')
    await user.click(choose(SUMMARY))
    await user.type(field('标题'), '三季度总账')
    expect(titles()[1]).toBe('三季度总账')
    const room = await start(user)
    await user.keyboard('{ArrowRight}')
    expect(await within(room).findByRole('heading', { level: 1, name: '三季度总账' })).toBeVisible()
    await user.keyboard('{Escape}')
    await user.clear(field('标题'))
    expect(titles()[1]).toBe(SUMMARY)
  })

  it('has notes that are drafted from the data and said to be a draft', async () => {
    const user = await renderApp('/briefing')
    expect(notes()).toHaveValue(
      '现汇报 2024 年政府工作报告目标进展，数据截至 2024年9月30日。51 个目标中，49 个有数据。所用进展为演示数据，是虚构的。',
    )
    expect(region('预览')).toHaveTextContent('草稿，由数据写成，尚未改过')
    await user.click(choose(BEHIND))
    expect(notes().value).toMatch(
      /^物业服务示范项目，已完成 38 个，目标 100 个，滞后。完成率 38.0%，落后序时进度（74.9%）36.9 个百分点。/,
    )
    expect(screen.queryByRole('button', { name: '换回草稿' })).not.toBeInTheDocument()
  })

  it('has an English draft in English', async () => {
    const user = await renderApp('/briefing', { language: 'en' })
    const preview = region('Preview')
    const drafted = () =>
      within(region('Preview')).getByRole<HTMLTextAreaElement>('textbox', { name: /^Speaker notes/ })
    expect(drafted().value).toMatch(
      /^This is how far the targets of the 2024 government work report have come/,
    )
    expect(preview).toHaveTextContent('Draft, written from the data, not edited yet')
    const rows = within(region('Slides')).getAllByRole('listitem')
    await user.click(within(rows[7] as HTMLElement).getAllByRole('button')[0] as HTMLElement)
    expect(drafted().value).toMatch(/ is done where .+ was planned: /)
    expect(drafted().value).not.toMatch(/\p{Script=Han}/u)
  })

  it('marks notes as edited, and gives the draft back', async () => {
    const user = await renderApp('/briefing')
    const draft = notes().value
    await user.type(notes(), '请看下页。')
    expect(notes()).toHaveValue(`${draft}请看下页。`)
    expect(region('预览')).toHaveTextContent('已改过')
    expect(region('预览')).not.toHaveTextContent('草稿，由数据写成')
    await user.click(choose(SUMMARY))
    expect(region('预览')).toHaveTextContent('草稿，由数据写成')
    await user.click(choose(titles()[0] as string))
    expect(notes()).toHaveValue(`${draft}请看下页。`)
    await user.click(screen.getByRole('button', { name: '换回草稿' }))
    expect(notes()).toHaveValue(draft)
    expect(region('预览')).toHaveTextContent('草稿，由数据写成，尚未改过')
  })

  it('of a problem shows what is typed here, and what is typed on it comes back', async () => {
    const user = await renderApp('/briefing')
    await user.click(choose(BEHIND))
    const words = { 责任部门: '市住建委', 原因: '招标推迟', 下一步: '倒排工期', 提请研究事项: '增拨预算' }
    const ask = field('提请研究事项')
    expect(ask).toHaveValue('')
    expect(ask).toHaveAttribute('placeholder', '待填写')
    const fields = Object.entries(words)
    await user.type(ask, words.提请研究事项)
    await user.tripleClick(field('原因'))
    await user.keyboard(words.原因)
    await user.tripleClick(field('下一步'))
    await user.keyboard(words.下一步)
    await user.type(field('责任部门'), words.责任部门)
    const number = numberOf(BEHIND)
    const room = await start(user)
    await user.keyboard(`${number}{Enter}`)
    await slideIs(new RegExp(`：${BEHIND}$`))
    for (const [name, text] of fields) {
      expect(within(room).getByRole('textbox', { name: `${BEHIND}：${name}` })).toHaveValue(text)
    }
    await user.type(within(room).getByRole('textbox', { name: `${BEHIND}：提请研究事项` }), '两千万元')
    await user.keyboard('{Escape}{Escape}')
    await waitFor(() => expect(screen.queryByRole('dialog')).not.toBeInTheDocument())
    expect(field('提请研究事项')).toHaveValue('增拨预算两千万元')
    expect(notes().value).toContain('请会议研究：增拨预算两千万元')
  })

  it('shows a field that nobody has filled in as one to be filled in', async () => {
    const user = await renderApp('/briefing')
    const number = numberOf(BEHIND)
    const room = await start(user)
    await user.keyboard(`${number}{Enter}`)
    const ask = await within(room).findByRole('textbox', { name: `${BEHIND}：提请研究事项` })
    expect(ask).toHaveValue('')
    expect(ask).toHaveAttribute('placeholder', '待填写')
  })

  it('has the time that is planned for it, else an even share of the whole', async () => {
    const user = await renderApp('/briefing')
    const planned = () => screen.getByRole('spinbutton', { name: '计划秒数' })
    const evenShare = () => Number(/\d+/.exec(planned().getAttribute('placeholder') ?? '')?.[0])
    // The appendix is looked up, not spoken.
    const spoken = shownTitles().filter((title) => !title?.startsWith('附录')).length
    expect(spoken).toBeLessThan(shownTitles().length)
    expect(evenShare()).toBe(Math.round((20 * 60) / spoken))
    await user.tripleClick(screen.getByRole('spinbutton', { name: '计划用时（分钟）' }))
    await user.keyboard('60')
    expect(evenShare()).toBe(Math.round((60 * 60) / spoken))
    await user.type(planned(), '90')
    expect(planned()).toHaveValue(90)
    await user.click(choose(SUMMARY))
    expect(planned()).toHaveValue(null)
    await user.click(choose('附录：评定方法'))
    expect(planned()).toHaveAttribute('placeholder', '附录备查，不占时间')
  })
})
