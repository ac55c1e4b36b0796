import { screen, waitFor, within } from '@testing-library/react'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { address, renderApp } from '../render-app'
import { announcements, expectCleanPage, region, targetNames } from './seen'

const CHINESE = /[\p{Script=Han}，。；：（）“”、]/u
const READ_ALOUD = ['aria-label', 'aria-valuetext', 'title', 'placeholder', 'alt', 'aria-description']

/** What stands in Chinese where nothing says that it is Chinese. */
function chineseAsEnglish(): string[] {
  const isEnglish = (element: Element | null) => element?.closest('[lang]')?.getAttribute('lang') === 'en'
  const found: string[] = []
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
  while (texts.nextNode()) {
    const { textContent, parentElement } = texts.currentNode
    if (textContent !== null && CHINESE.test(textContent) && isEnglish(parentElement)) found.push(textContent)
  }
  for (const element of document.body.querySelectorAll('*')) {
    for (const name of READ_ALOUD) {
      const value = element.getAttribute(name) ?? ''
      if (CHINESE.test(value) && isEnglish(element)) found.push(`${name}=${value}`)
    }
  }
  return found.filter((text) => !/^[“”]+$/.test(text.replaceAll(/[^\p{Script=Han}，。；：（）“”、]/gu, '')))
}

describe('in English', () => {
  it.each([
    ['/', 'Overview'],
    ['/?status=at-risk,behind&area=7', 'Overview'],
    ['/targets', 'Targets'],
    ['/targets?as=table&group=area', 'Targets'],
    ['/targets?area=5&q=nothing', 'Targets'],
    ['/targets/urban-jobs', 'New urban jobs'],
    ['/targets/renewables-share', 'Rise in the share of renewables in energy consumption'],
    ['/targets/metro-line-3', 'Metro Line 3, phase I: built'],
    ['/targets/no-such-target', 'No such target'],
    ['/nowhere', 'No such page'],
    ['/?area=99', 'Overview'],
  ])('nothing at %s is Chinese that does not say so', async (at, title) => {
    await renderApp(at, { language: 'en' })
    expect(document.documentElement).toHaveAttribute('lang', 'en')
    expect(document.title).toBe(`${title} · Work Report Targets`)
    expect(chineseAsEnglish()).toEqual([])
    expectCleanPage()
  })

  it.each([1, 2, 3, 4, 5, 8, 14, 19, 28, 31, 32, 35, 36, 40, 41, 42])(
    'nothing on slide %i is Chinese that does not say so',
    async (slide) => {
      await renderApp(`/?slide=${slide}`, { language: 'en' })
      await screen.findByRole('group', { name: 'Briefing controls' })
      expect(announcements()).toContain(`Slide ${slide} of`)
      expect(chineseAsEnglish()).toEqual([])
      expectCleanPage()
    },
  )

  it.each([
    ['/?data=published', 'demo'],
    ['/targets?data=published', 'demo'],
    ['/', 'malformed'],
    ['/', 'errors'],
    ['/', 'empty'],
  ] as const)('not even at %s of the %s scenario', async (at, scenario) => {
    await renderApp(at, { language: 'en', scenario })
    expect(chineseAsEnglish()).toEqual([])
    expectCleanPage()
  })
})

describe('in Chinese', () => {
  it.each([
    ['/', '总览'],
    ['/targets', '目标清单'],
    ['/targets/no-such-target', '没有这个目标'],
  ])('the page at %s says its language and its name', async (at, title) => {
    await renderApp(at)
    expect(document.documentElement).toHaveAttribute('lang', 'zh-CN')
    expect(document.title).toBe(`${title} · 政府工作报告目标进度`)
  })

  it('names each area in English too, and says that it is English', async () => {
    await renderApp('/')
    const other = within(region('工作领域')).getByText('Urban–rural integration')
    expect(other).toHaveAttribute('lang', 'en')
  })
})

it('is switched by one button, which keeps what was chosen', async () => {
  const user = await renderApp('/targets?area=8&as=table')
  const chinese = targetNames().length
  const button = screen.getByRole('button', { name: 'English' })
  expect(button).toHaveAttribute('lang', 'en')
  await user.click(button)
  expect(await screen.findByRole('heading', { level: 1, name: 'Targets' })).toBeVisible()
  expect(document.documentElement).toHaveAttribute('lang', 'en')
  expect(address()).toBe('/targets?lang=en&area=8&as=table')
  expect(targetNames()).toHaveLength(chinese)
  await user.click(screen.getByRole('button', { name: '中文' }))
  expect(await screen.findByRole('heading', { level: 1, name: '目标清单' })).toBeVisible()
  expect(document.documentElement).toHaveAttribute('lang', 'zh-CN')
  expect(address()).toBe('/targets?area=8&as=table')
})

describe('the theme', () => {
  const theme = () => document.documentElement.dataset['theme']
  const choose = () => screen.getByLabelText('主题')
  const onDevice = (matches: boolean) => {
    const device = Object.assign(new EventTarget(), { matches, media: '', onchange: null })
    vi.spyOn(window, 'matchMedia').mockReturnValue(device as unknown as MediaQueryList)
    return device
  }
  const blockStorage = () => {
    vi.spyOn(window, 'localStorage', 'get').mockImplementation(() => {
      throw new DOMException('The operation is insecure.', 'SecurityError')
    })
  }
  const fillStorage = () => {
    vi.spyOn(window, 'localStorage', 'get').mockReturnValue({
      ...window.localStorage,
      getItem: () => null,
      setItem: () => {
        throw new DOMException('The quota has been exceeded.', 'QuotaExceededError')
      },
    })
  }

  afterEach(() => vi.restoreAllMocks()) // before the page's own cleaning up, which needs the storage

  it('is light, dark or of high contrast, as one chooses', async () => {
    const user = await renderApp('/')
    for (const [label, name] of [
      ['深色', 'dark'],
      ['高对比度', 'contrast'],
      ['浅色', 'light'],
    ] as const) {
      // One after the other, in one field.
      // oxlint-disable-next-line no-await-in-loop
      await user.selectOptions(choose(), label)
      expect(theme()).toBe(name)
      expect(choose()).toHaveDisplayValue(label)
    }
    expect(address()).toBe('/') // a taste of the device, which no link carries
  })

  it('follows the device until one chooses', async () => {
    const device = onDevice(true)
    const user = await renderApp('/')
    expect(theme()).toBe('dark')
    device.matches = false
    device.dispatchEvent(new Event('change'))
    expect(theme()).toBe('light')
    await user.selectOptions(choose(), '深色')
    device.dispatchEvent(new Event('change'))
    expect(theme()).toBe('dark')
  })

  it.each([
    ['blocked', blockStorage],
    ['full', fillStorage],
  ])('is changed, and all goes on, when the storage is %s', async (_, breakStorage) => {
    breakStorage()
    const user = await renderApp('/')
    await user.selectOptions(choose(), '深色')
    expect(theme()).toBe('dark')
    await user.click(
      within(screen.getByRole('navigation', { name: '主导航' })).getByRole('link', { name: '目标清单' }),
    )
    await waitFor(() => expect(screen.getByText('显示 51 个，共 51 个')).toBeVisible())
    expect(theme()).toBe('dark')
    expect(screen.queryByRole('alert')).not.toBeInTheDocument()
    expectCleanPage()
  })
})
