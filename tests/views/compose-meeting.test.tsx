import { screen, waitFor, within } from '@testing-library/react'
import type { UserEvent } from '@testing-library/user-event'
import { beforeEach, describe, expect, it } from 'vitest'
import type { Deck } from '../../src/deck/deck'
import { FIRST_DECK, useDecks } from '../../src/deck/deck-store'
import { aDecision, aDeck } from '../deck-builders'
import { address, renderApp } from '../render-app'
import { briefing, forgetDecks, slideIs } from './decks'
import { region } from './seen'

beforeEach(forgetDecks)

/** The composer on a device that keeps such a deck. */
async function compose(given: Partial<Deck>, path = '/briefing', language: 'zh' | 'en' = 'zh') {
  const deck = aDeck({ ...given, id: FIRST_DECK })
  useDecks.setState({ decks: { [FIRST_DECK]: { deck, earlier: [] } } })
  return renderApp(path, { language })
}

const FOLLOW_UP = '上次议定事项的落实'
const DECISIONS = '本次议定事项'
const titles = () =>
  within(region('页面'))
    .getAllByRole('listitem')
    .map((row) => within(row).getAllByRole('button')[0]?.textContent as string)
const isOver = () => waitFor(() => expect(screen.queryByRole('dialog')).not.toBeInTheDocument())
/** What a slide shows before the audience; its picture in the composer is not drawn in the DOM of the test. */
const shownOn = async (user: UserEvent, title: string) => {
  await user.click(within(region('页面')).getByRole('button', { name: title }))
  await user.click(screen.getByRole('button', { name: '从本页开始汇报' }))
  const room = await briefing()
  const facts = room.textContent
  const rows = within(room)
    .queryAllByRole('row')
    .map((row) => within(row).queryAllByRole('cell')[1]?.textContent)
  const typed = within(room)
    .queryAllByRole<HTMLTextAreaElement>('textbox')
    .map(({ value }) => value)
  await user.keyboard('{Escape}')
  await isOver()
  return { facts, typed, deadlines: rows.slice(1) }
}
const meetingDay = () => screen.getByLabelText<HTMLInputElement>(/^会议日期/)
const setDay = async (user: UserEvent, day: string) => {
  await user.clear(meetingDay())
  if (day !== '') await user.type(meetingDay(), day)
}
const start = async (user: UserEvent) => {
  await user.click(within(screen.getByRole('main')).getByRole('button', { name: '开始汇报' }))
  return briefing()
}

describe('the day of a meeting', () => {
  it('is on the title slide once it is set, and the as-of date stands for it until then', async () => {
    const user = await compose({})
    const [title] = titles() as [string]
    expect(meetingDay()).toHaveValue('')
    expect((await shownOn(user, title)).facts).not.toContain('会议日期')
    await setDay(user, '2024-10-08')
    expect((await shownOn(user, title)).facts).toContain('会议日期2024年10月8日')
    await setDay(user, '')
    expect((await shownOn(user, title)).facts).not.toContain('会议日期')
  })

  it('parts the decisions of two meetings on the same data', async () => {
    const user = await compose({ meetingOn: '2024-10-08' })
    await start(user)
    await user.keyboard('/议定{Enter}')
    await slideIs(/：本次议定事项$/)
    await user.type(screen.getByRole('textbox', { name: '第 1 项：议定事项' }), '每两周调度一次')
    await user.keyboard('{Escape}{Escape}')
    await isOver()
    expect(titles()).not.toContain(FOLLOW_UP)
    await setDay(user, '2024-10-22')
    expect((await shownOn(user, FOLLOW_UP)).facts).toContain('每两周调度一次2024年10月8日议定')
    expect((await shownOn(user, DECISIONS)).typed).toEqual(['', '', ''])
  })

  it.each([
    ['zh', /^另有 2 项议定事项属于2024年10月8日之后的会议/],
    ['en', /^2 decisions are of meetings after 8 October 2024 and on no slide/],
  ] as const)('in %s counts the decisions of later ones, which are on no slide', async (language, words) => {
    const later = ['a', 'b'].map((id) => aDecision({ id, takenOn: '2024-11-05', what: `后来的 ${id}` }))
    await compose({ meetingOn: '2024-10-08', decisions: later }, '/briefing', language)
    expect(screen.getByText(words)).toBeVisible()
    expect(screen.queryByRole('button', { name: FOLLOW_UP })).not.toBeInTheDocument()
  })

  it('says nothing of later decisions when there are none', async () => {
    await compose({ meetingOn: '2024-11-05', decisions: [aDecision({ takenOn: '2024-11-05' })] })
    expect(screen.queryByText(/之后的会议/)).not.toBeInTheDocument()
  })
})

describe('a decision of an earlier meeting', () => {
  const takenOn = '2024-09-10'
  it('is marked as late when it is open past the day that its deadline names', async () => {
    const user = await compose({
      meetingOn: '2024-10-08',
      decisions: [
        aDecision({ id: 'late', takenOn, what: '逾期的', byWhen: '10月1日' }),
        aDecision({ id: 'done', takenOn, what: '办结的', byWhen: '10月1日', state: 'done' }),
        aDecision({ id: 'due', takenOn, what: '当天的', byWhen: '2024-10-08' }),
        aDecision({ id: 'vague', takenOn, what: '没说的', byWhen: '下次会议' }),
      ],
    })
    expect((await shownOn(user, FOLLOW_UP)).deadlines).toEqual([
      '10月1日逾期 7 天',
      '10月1日',
      '2024-10-08',
      '下次会议',
    ])
  })

  it('is late in English, too', async () => {
    const decisions = [aDecision({ takenOn, byWhen: 'Oct 7' })]
    const user = await compose({ meetingOn: '2024-10-08', decisions }, '/briefing', 'en')
    await user.click(
      within(region('Slides')).getByRole('button', { name: 'What became of the last decisions' }),
    )
    await user.click(screen.getByRole('button', { name: 'Start from this slide' }))
    expect(await briefing()).toHaveTextContent('Oct 71 day late')
  })
})

describe('the day to compare with', () => {
  const compared = () => screen.getByLabelText<HTMLSelectElement>('对比日', { selector: 'select' })
  const offered = () =>
    within(compared())
      .getAllByRole('option')
      .map(({ textContent }) => textContent)
  const LAST = '上次汇报的数据日期（2024年9月10日会议，截至2024年7月31日）'

  it('is the end of the month before, as long as none was held', async () => {
    await compose({})
    expect(offered()).toEqual(['上月末（2024年8月31日）', '其他日期'])
    expect(compared()).toHaveDisplayValue('上月末（2024年8月31日）')
    expect(address()).toBe('/briefing')
  })

  it('may be that of the data of the last briefing: the slides follow', async () => {
    const user = await compose({ held: [{ on: '2024-09-10', asOf: '2024-07-31' }] })
    await user.selectOptions(compared(), LAST)
    expect(address()).toBe('/briefing')
    expect((await shownOn(user, titles()[0] as string)).facts).toContain('对比日2024年7月31日')
    expect((await shownOn(user, '与上次相比（1/2）')).facts).toMatch(/2024年7月31日.*2024年9月30日/)
    await user.selectOptions(compared(), '上月末（2024年8月31日）')
    expect(address()).toBe('/briefing')
  })

  it('may be any other day', async () => {
    const user = await compose({})
    await user.selectOptions(compared(), '其他日期')
    const day = screen.getByLabelText('选择对比日')
    await user.clear(day)
    await user.type(day, '2024-05-15')
    expect(address()).toBe('/briefing')
    expect((await shownOn(user, titles()[0] as string)).facts).toContain('对比日2024年5月15日')
  })

  it('is known from the briefings that were held; a glance is none', async () => {
    const user = await compose({ meetingOn: '2024-10-08' })
    const leaf = async (slides: number) => {
      await start(user)
      await user.keyboard('{ArrowRight}'.repeat(slides))
      await user.keyboard('{Escape}')
      await isOver()
    }
    await leaf(6)
    // Its own data are no day to compare this very meeting with.
    expect(offered()).toHaveLength(2)
    await setDay(user, '2024-10-15')
    await leaf(1)
    await setDay(user, '2024-11-05')
    await user.selectOptions(screen.getByLabelText('统计截至日', { selector: 'select' }), '2024-10-31')
    await waitFor(() =>
      expect(offered()).toContain('上次汇报的数据日期（2024年10月8日会议，截至2024年9月30日）'),
    )
  })
})
