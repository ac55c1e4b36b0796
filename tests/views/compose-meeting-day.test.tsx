import { screen } from '@testing-library/react'
import type { UserEvent } from '@testing-library/user-event'
import { beforeEach, describe, expect, it } from 'vitest'
import type { Deck } from '../../src/deck/deck'
import { FIRST_DECK, useDecks } from '../../src/deck/deck-store'
import { aDecision, aDeck } from '../deck-builders'
import { renderApp } from '../render-app'
import { titles } from './composing'
import { forgetDecks } from './decks'
import { announcements } from './seen'

beforeEach(forgetDecks)

async function compose(given: Partial<Deck>) {
  const deck = aDeck({ savedAt: '2024-10-01T00:00:00.000Z', ...given, id: FIRST_DECK })
  useDecks.setState({ decks: { [FIRST_DECK]: { deck, earlier: [] } } })
  return renderApp('/briefing')
}

const FOLLOW_UP = '上次议定事项的落实'
const day = () => screen.getByLabelText<HTMLInputElement>(/^会议日期/)
const setDay = async (user: UserEvent, to: string) => {
  await user.clear(day())
  if (to !== '') await user.type(day(), to)
  await user.tab()
}
const offer = () => screen.queryByRole('button', { name: '改为本次会议的' })
const two = ['a', 'b'].map((id) => aDecision({ id, takenOn: '2024-10-08' }))

describe('the day of a meeting', () => {
  it('before the as-of date is asked about', async () => {
    const words = '会议日期早于统计截至日：若是新的会议，请改日期'
    const user = await compose({ meetingOn: '2024-09-10' })
    expect(announcements()).toContain(words)
    await setDay(user, '2024-10-08')
    expect(announcements()).not.toContain(words)
    await setDay(user, '')
    expect(announcements()).not.toContain(words)
  })

  it('that is put off takes along what was written down for it, when that is wanted', async () => {
    const user = await compose({ meetingOn: '2024-10-08', decisions: two })
    await setDay(user, '2024-10-15')
    expect(announcements()).toContain('原日期的 2 项议定事项已列为上次议定。')
    expect(titles()).toContain(FOLLOW_UP)
    await user.click(offer() as HTMLElement)
    expect(titles()).not.toContain(FOLLOW_UP)
    expect(offer()).not.toBeInTheDocument()
  })

  it('of the next meeting leaves them: the offer goes with the next change', async () => {
    const user = await compose({ meetingOn: '2024-10-08', decisions: two })
    await setDay(user, '2024-10-22')
    expect(offer()).toBeVisible()
    await setDay(user, '2024-11-05')
    expect(offer()).not.toBeInTheDocument()
    expect(titles()).toContain(FOLLOW_UP)
  })

  it('that is set back has nothing to offer', async () => {
    const user = await compose({ meetingOn: '2024-10-08', decisions: two })
    await setDay(user, '2024-10-22')
    await setDay(user, '2024-10-08')
    expect(offer()).not.toBeInTheDocument()
  })

  it('that was moved forward says that they are of a later meeting now', async () => {
    const user = await compose({ meetingOn: '2024-10-08', decisions: two })
    await setDay(user, '2024-10-01')
    expect(announcements()).toContain('原日期的 2 项议定事项属于以后的会议，本稿不列。')
    await user.click(offer() as HTMLElement)
    expect(announcements()).not.toMatch(/之后的会议/)
  })

  it('is the as-of date when it was empty: that is the day that is left', async () => {
    const user = await compose({ decisions: [aDecision({ takenOn: '2024-09-30' })] })
    await setDay(user, '2024-10-08')
    expect(announcements()).toContain('原日期的 1 项议定事项已列为上次议定。')
  })

  it('says nothing when nothing was decided', async () => {
    const user = await compose({ meetingOn: '2024-10-08' })
    await setDay(user, '2024-10-22')
    expect(offer()).not.toBeInTheDocument()
  })
})
