import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { withTitle, type Deck } from './deck'

/** What the browser's storage holds, for all tabs. Each write takes a while, as a disk does. */
const disk = new Map<string, unknown>()
const later = <Value>(done: () => Value) =>
  new Promise<Value>((resolve) => setTimeout(() => resolve(done()), 5))

vi.mock('idb-keyval', () => ({
  createStore: () => 'decks',
  entries: () => (isMute ? new Promise(() => undefined) : later(() => structuredClone([...disk.entries()]))),
  set: (key: string, value: unknown) => later(() => void disk.set(key, structuredClone(value))),
  update: (key: string, updater: (before: unknown) => unknown) =>
    later(() => void disk.set(key, structuredClone(updater(structuredClone(disk.get(key)))))),
  del: (key: string) => later(() => void disk.delete(key)),
}))

const channels: BroadcastChannel[] = []
/** Tabs whose windows hear nothing: the browser has put them to sleep. */
let isAsleep = false
/** A storage that never answers: a newer app waits to change it. */
let isMute = false

beforeEach(() => {
  disk.clear()
  isAsleep = false
  isMute = false
  const Real = BroadcastChannel
  class Watched extends Real {
    constructor(name: string) {
      super(name)
      channels.push(this)
    }
    override postMessage(message: unknown): void {
      // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a channel never leaves its origin
      if (!isAsleep) super.postMessage(message)
    }
  }
  vi.stubGlobal('BroadcastChannel', Watched)
})
afterEach(() => {
  channels.splice(0).forEach((channel) => channel.close())
  vi.useRealTimers()
})

type Tab = (typeof import('./deck-store'))['useDecks']

/** Another tab: the same code, loaded once more. */
async function openTab(): Promise<Tab> {
  vi.resetModules()
  const { useDecks } = await import('./deck-store')
  await useDecks.getState().load()
  return useDecks
}

const title = (tab: Tab) => tab.getState().decks['d']?.deck.titles['title']
const earlierTitles = (tab: Tab) => tab.getState().decks['d']?.earlier.map(({ titles }) => titles['title'])
const type = (tab: Tab, text: string, slide = 'title') =>
  tab.getState().change('d', (deck) => withTitle(deck, slide, text))
const settled = () => new Promise((resolve) => setTimeout(resolve, 60))

describe('a device', () => {
  it('whose clock is set back still takes what was typed last for the newest', async () => {
    vi.useFakeTimers({ toFake: ['Date'], now: new Date('2024-10-08T10:00:00Z') })
    const [one, two] = [await openTab(), await openTab()]
    type(one, '先')
    vi.setSystemTime(new Date('2024-10-08T09:50:00Z'))
    type(one, '后')
    await vi.waitFor(() => expect(title(two)).toBe('后'))
    await settled()
    expect(title(await openTab())).toBe('后')
  })

  it('whose storage never answers lets one go on without it', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout'] })
    isMute = true
    vi.resetModules()
    const { useDecks } = await import('./deck-store')
    void useDecks.getState().load()
    expect(useDecks.getState().isLoaded).toBe(false)
    await vi.advanceTimersByTimeAsync(2_000)
    expect(useDecks.getState()).toMatchObject({ isLoaded: true, isKept: false })
  })
})

describe('two tabs on one deck', () => {
  it('each show what is typed in the other, and neither takes it away', async () => {
    const [one, two] = [await openTab(), await openTab()]
    type(one, '甲')
    await vi.waitFor(() => expect(title(two)).toBe('甲'))
    type(two, '乙', 'summary')
    await vi.waitFor(() => expect(one.getState().decks['d']?.deck.titles['summary']).toBe('乙'))
    expect(title(one)).toBe('甲')
    await settled()
    const next = await openTab()
    expect(next.getState().decks['d']?.deck.titles).toEqual({ title: '甲', summary: '乙' })
    expect(next.getState().decks['d']?.earlier).toEqual([])
  })

  it('keep a deck that is presented, whoever deletes it', async () => {
    const [one, two] = [await openTab(), await openTab()]
    type(one, '甲')
    await vi.waitFor(() => expect(title(two)).toBe('甲'))
    two.getState().pin('d')
    one.getState().remove('d')
    await settled()
    expect([title(one), title(two)]).toEqual([undefined, '甲'])
    type(two, '乙', 'summary')
    await settled()
    expect(title(await openTab())).toBe('甲')
  })

  it('both lose a deck that is deleted in one, also while it is being written', async () => {
    const [one, two] = [await openTab(), await openTab()]
    type(one, '甲')
    await vi.waitFor(() => expect(title(two)).toBe('甲'))
    type(two, '乙')
    one.getState().remove('d')
    await settled()
    expect([title(one), title(two)]).toEqual([undefined, undefined])
    expect(disk.size).toBe(0)
  })

  it('both have a deck back that was deleted by mistake, with its versions, whichever undoes it', async () => {
    const [one, two] = [await openTab(), await openTab()]
    type(one, '旧')
    one.getState().put({ ...(one.getState().decks['d']?.deck as Deck), titles: { title: '甲' } })
    await vi.waitFor(() => expect(title(two)).toBe('甲'))
    one.getState().remove('d')
    await vi.waitFor(() => expect(title(two)).toBeUndefined())
    expect([one, two].map((tab) => tab.getState().removed?.isOwn)).toEqual([true, false])
    two.getState().restore()
    await settled()
    expect([title(one), title(two)]).toEqual(['甲', '甲'])
    expect([earlierTitles(one), earlierTitles(two)]).toEqual([['旧'], ['旧']])
    expect([one, two].map((tab) => tab.getState().removed)).toEqual([null, null])
    const next = await openTab()
    expect([title(next), earlierTitles(next)]).toEqual(['甲', ['旧']])
  })

  it('lose nothing of what was typed in its place meanwhile', async () => {
    const one = await openTab()
    type(one, '甲')
    await settled()
    one.getState().remove('d')
    type(one, '后来')
    one.getState().restore()
    await settled()
    expect(title(one)).toBe('甲')
    expect(earlierTitles(await openTab())).toEqual(['后来'])
  })

  it('that did not hear each other lose nothing: the older state is an earlier version', async () => {
    const [one, two] = [await openTab(), await openTab()]
    isAsleep = true
    type(one, '睡前')
    await settled()
    type(two, '醒后')
    await settled()
    expect(title(two)).toBe('醒后')
    expect(earlierTitles(two)).toEqual(['睡前'])
    expect(title(await openTab())).toBe('醒后')
  })

  it('that typed at the same moment end with the same deck, and the other state is an earlier version', async () => {
    const [one, two] = [await openTab(), await openTab()]
    type(one, '甲')
    // Typed a moment later, before either has heard of the other.
    const moment = Date.now() + 1
    while (Date.now() <= moment);
    type(two, '乙')
    await settled()
    expect([title(one), title(two)]).toEqual(['乙', '乙'])
    const next = await openTab()
    expect(title(next)).toBe('乙')
    expect(earlierTitles(next)).toEqual(['甲'])
  })

  it('take nothing over that is no deck', async () => {
    const one = await openTab()
    type(one, '甲')
    const stranger = new BroadcastChannel('work-report.link.decks')
    for (const news of [
      null,
      {},
      { type: 'changed' },
      { type: 'changed', deck: { id: 'd', savedAt: '9' } },
    ]) {
      // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a channel never leaves its origin
      stranger.postMessage(news)
    }
    await settled()
    expect(title(one)).toBe('甲')
    expect(Object.keys(one.getState().decks)).toEqual(['d'])
  })
})
