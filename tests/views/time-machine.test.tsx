import { fireEvent, screen, waitFor, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { address, renderApp } from '../render-app'

const slider = () => screen.findByRole<HTMLInputElement>('slider', { name: /统计截至日/ })
/** All that the screen says and marks, in order; but for the ids that React makes up. */
const picture = () =>
  [...screen.getByRole('main').querySelectorAll('*')].map((element) => {
    const own = [...element.childNodes].filter((node) => node.nodeType === 3).map((node) => node.textContent)
    const marks = [...element.attributes].map(({ name, value }) => `${name}=${value}`).sort()
    return `${element.tagName} ${marks.join(' ')} ${own.join('')}`.replaceAll(/_r_\w+_/g, '')
  })
const counts = () => screen.getByRole('region', { name: '目标状态' }).textContent
/** The address follows once the control has rested. */
const addressSays = (words: string) => waitFor(() => expect(address()).toBe(words))

describe('the time control', () => {
  it('stands on the day that is looked from, and says it', async () => {
    await renderApp('/?date=2024-06-30')
    expect(await slider()).toHaveAttribute('aria-valuetext', '2024年6月30日，全年第 182 天，共 366 天')
  })

  it('takes the whole page to another day, and the address after it', async () => {
    await renderApp('/')
    const before = counts()
    fireEvent.change(await slider(), { target: { value: '60' } })
    expect(await screen.findByText(/第 61 \/ 366 天/)).toBeVisible()
    expect(counts()).not.toBe(before)
    await addressSays('/?date=2024-03-01')
  })

  it('there and back is the same screen', async () => {
    await renderApp('/?date=2024-09-30')
    const control = await slider()
    const before = picture()
    for (const step of [10, 364, 181, 90]) fireEvent.change(control, { target: { value: String(step) } })
    await addressSays('/?date=2024-03-31')
    expect(picture()).not.toEqual(before)
    fireEvent.change(control, { target: { value: '273' } })
    await addressSays('/?date=2024-09-30')
    await waitFor(() => expect(picture()).toEqual(before))
  })

  it('goes by the month with the Page keys', async () => {
    const user = await renderApp('/?date=2024-09-30')
    const control = await slider()
    control.focus()
    await user.keyboard('{PageDown}')
    await addressSays('/?date=2024-08-31')
    await user.keyboard('{PageUp}{PageUp}')
    await addressSays('/?date=2024-10-31')
    expect(control).toHaveFocus()
  })

  it('goes from one data date to the next, and back', async () => {
    const user = await renderApp('/?date=2024-09-15')
    await slider()
    await user.click(screen.getByRole('button', { name: '下一个数据日期' }))
    await addressSays('/?date=2024-09-30')
    await user.click(screen.getByRole('button', { name: '上一个数据日期' }))
    await addressSays('/?date=2024-08-31')
  })

  it('plays, and stops on the day that is shown', async () => {
    const user = await renderApp('/?date=2024-02-29')
    const control = await slider()
    await user.click(screen.getByRole('button', { name: '播放' }))
    await waitFor(() => expect(Number(control.value)).toBeGreaterThan(62))
    await user.click(screen.getByRole('button', { name: '暂停' }))
    const shown = control.value
    await waitFor(() => expect(address()).toMatch(/date=2024-(?:0[3-9]|1)/))
    expect(control.value).toBe(shown)
    expect(screen.getByRole('button', { name: '播放' })).toBeVisible()
  })

  it('lets go when another day is chosen', async () => {
    const user = await renderApp('/')
    await slider()
    await user.click(screen.getByRole('button', { name: '播放' }))
    await user.selectOptions(screen.getByLabelText('统计截至日', { selector: 'select' }), '2024-01-31')
    expect(await slider()).toHaveAttribute('aria-valuetext', expect.stringContaining('第 31 天'))
    await addressSays('/?date=2024-01-31')
    expect(screen.getByRole('button', { name: '播放' })).toBeVisible()
  })

  it('says so when the day lies beyond its ends', async () => {
    await renderApp('/?date=2025-12-31')
    expect(await slider()).toHaveAttribute('aria-valuetext', expect.stringContaining('不在滑块范围内'))
    expect(within(screen.getByRole('main')).getByText(/2025年12月31日/)).toBeVisible()
  })

  it('is presented on the day that is on screen, also while it plays', async () => {
    const user = await renderApp('/?date=2024-02-01')
    await slider()
    await user.click(screen.getByRole('button', { name: '播放' }))
    await waitFor(async () => expect(Number((await slider()).value)).toBeGreaterThan(33))
    await user.click(screen.getByRole('button', { name: '开始汇报' }))
    await waitFor(() => expect(address()).toMatch(/date=2024-(?:02-0[4-9]|02-[12]|0[3-9]|1).*slide=1/))
  })
})
