import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { linkWindows, type WindowLink } from './window-link'

type Message = { readonly page: number }

const open: WindowLink<Message>[] = []

/** A window that keeps what it hears. */
function aWindow(name = 'briefing') {
  const heard: Message[] = []
  const link = linkWindows<Message>(name, (message) => heard.push(message))
  open.push(link)
  return { ...link, heard }
}

afterEach(() => {
  vi.restoreAllMocks()
  for (const link of open.splice(0)) link.close()
})

describe('windows that a channel joins', () => {
  it('hear each other by name, and not themselves', async () => {
    const [audience, presenter, stranger] = [aWindow(), aWindow(), aWindow('another')]
    presenter.send({ page: 2 })
    await vi.waitFor(() => expect(audience.heard).toEqual([{ page: 2 }]))
    audience.send({ page: 3 })
    await vi.waitFor(() => expect(presenter.heard).toEqual([{ page: 3 }]))
    expect(audience.heard).toEqual([{ page: 2 }])
    expect(stranger.heard).toEqual([])
  })

  it('hear nothing any more when they are closed', async () => {
    const [audience, presenter, witness] = [aWindow(), aWindow(), aWindow()]
    audience.close()
    presenter.send({ page: 2 })
    await vi.waitFor(() => expect(witness.heard).toEqual([{ page: 2 }]))
    expect(audience.heard).toEqual([])
  })
})

describe('windows without a channel', () => {
  beforeEach(() => {
    vi.stubGlobal('BroadcastChannel', function BlockedChannel() {
      throw new DOMException('The operation is insecure.', 'SecurityError')
    })
  })

  /** What the browser tells the other windows of each write: this window's storage, watched, and played to it as if from elsewhere. */
  function writesOf(act: () => void) {
    const written: { key: string; newValue: string }[] = []
    const real = window.localStorage
    vi.spyOn(window, 'localStorage', 'get').mockReturnValue({
      setItem: (key: string, newValue: string) => written.push({ key, newValue }),
      removeItem: (key: string) => real.removeItem(key),
    } as unknown as Storage)
    act()
    vi.restoreAllMocks()
    return written
  }
  const tell = (change: StorageEventInit) => window.dispatchEvent(new StorageEvent('storage', change))

  it('hear each other by what is written to the storage', () => {
    const [audience, stranger] = [aWindow(), aWindow('another')]
    const presenter = aWindow()
    for (const change of writesOf(() => presenter.send({ page: 2 }))) tell(change)
    expect(audience.heard).toEqual([{ page: 2 }])
    expect(stranger.heard).toEqual([])
  })

  it('hear the same word twice: an equal value would raise no event', () => {
    const presenter = aWindow()
    const values = writesOf(() => {
      presenter.send({ page: 2 })
      presenter.send({ page: 2 })
    }).map(({ newValue }) => newValue)
    expect(new Set(values).size).toBe(2)
  })

  it('leave nothing behind in the storage', () => {
    aWindow().send({ page: 2 })
    expect(localStorage).toHaveLength(0)
  })

  it('take no notice of what is not a message', () => {
    const audience = aWindow()
    const [{ key } = { key: '' }] = writesOf(() => audience.send({ page: 2 }))
    expect(key).not.toBe('')
    tell({ key, newValue: null }) // it is taken away again
    tell({ key, newValue: '{"sent":1,' })
    tell({ key, newValue: 'null' })
    tell({ key: 'work-report.theme', newValue: 'dark' })
    tell({ key: null, newValue: null }) // the storage was cleared
    expect(audience.heard).toEqual([])
  })

  it('stand alone where the storage is blocked, and say nothing of it', () => {
    vi.spyOn(window, 'localStorage', 'get').mockImplementation(() => {
      throw new DOMException('The operation is insecure.', 'SecurityError')
    })
    const audience = aWindow()
    expect(() => audience.send({ page: 2 })).not.toThrow()
    expect(() => audience.close()).not.toThrow()
  })

  it('stand alone where the storage is full', () => {
    vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
      throw new DOMException('Full.', 'QuotaExceededError')
    })
    expect(() => aWindow().send({ page: 2 })).not.toThrow()
  })

  it('hear nothing any more when they are closed', () => {
    const audience = aWindow()
    const presenter = aWindow()
    audience.close()
    for (const change of writesOf(() => presenter.send({ page: 2 }))) tell(change)
    expect(audience.heard).toEqual([])
    expect(presenter.heard).toEqual([{ page: 2 }]) // played to every window that listens
  })
})
