import { screen, within } from '@testing-library/react'
import type { UserEvent } from '@testing-library/user-event'
import { expect } from 'vitest'
import { briefing } from './decks'
import { region } from './seen'

export const SUMMARY = '各项目标完成情况'
export const AREAS = '各工作领域的目标状态'
export const BEHIND = '物业服务示范项目'
export const AT_RISK = '城市绿道'

export interface Line {
  readonly title: string
  /** Empty for a slide that is left out. */
  readonly number: string
  readonly isTicked: boolean
}

/** The list of slides from top to bottom, as it is read. */
export function lines(): Line[] {
  return within(region('页面'))
    .getAllByRole('listitem')
    .map((row) => {
      const title = within(row).getAllByRole('button')[0]?.textContent as string
      return {
        title,
        number: row.textContent.slice(0, row.textContent.indexOf(title)),
        isTicked: within(row).getByRole<HTMLInputElement>('checkbox').checked,
      }
    })
}

export const titles = () => lines().map(({ title }) => title)
export const shownTitles = () => lines().flatMap(({ title, isTicked }) => (isTicked ? [title] : []))
export const numberOf = (title: string) => lines().find((line) => line.title === title)?.number
export const tick = (title: string) => screen.getByRole('checkbox', { name: `汇报此页：${title}` })
export const choose = (title: string) => within(region('页面')).getByRole('button', { name: title })
export const row = (title: string) => choose(title).closest('li') as HTMLElement
export const field = (name: RegExp | string) =>
  within(region('预览')).getByRole<HTMLTextAreaElement>('textbox', { name })
export const notes = () => field(/^讲稿/)

export async function start(user: UserEvent): Promise<HTMLElement> {
  await user.click(within(screen.getByRole('main')).getByRole('button', { name: '开始汇报' }))
  return briefing()
}

export function expectCounts({ shown, total }: { shown: number; total: number }): void {
  expect(screen.getByText(`共 ${total} 页，汇报 ${shown} 页`)).toBeVisible()
}
