import { act, screen, waitFor, within } from '@testing-library/react'
import type { UserEvent } from '@testing-library/user-event'
import { expect } from 'vitest'
import { renderApp } from '../render-app'
import { briefing } from './decks'

export const TITLE = '2024 年北京市政府工作报告目标进度汇报'
export const SUMMARY = '各项目标完成情况'
export const URGENT = '物业服务示范项目'

/** A briefing that is open on a slide. */
export async function present(slide: number, query = ''): Promise<{ user: UserEvent; room: HTMLElement }> {
  const user = await renderApp(`/?slide=${slide}${query}`)
  return { user, room: await briefing() }
}

export const heading = (name?: RegExp | string) =>
  within(screen.getByRole('dialog', { name: /^(?:汇报|Briefing)$/ })).getByRole('heading', {
    level: 1,
    ...(name !== undefined && { name }),
  })
export const control = (name: string) =>
  within(screen.getByRole('group', { name: '汇报控制' })).getByRole('button', { name })
export const panel = (name: string) => screen.findByRole('dialog', { name })
export const isOver = () => waitFor(() => expect(screen.queryByRole('dialog')).not.toBeInTheDocument())
export const stampOf = (room: HTMLElement) => /\d{5}-\d{5}/.exec(room.textContent)?.[0]

/** Another address, as somebody writes it. */
export function goTo(to: string): void {
  act(() => {
    window.history.replaceState(null, '', `#${to}`)
    window.dispatchEvent(new HashChangeEvent('hashchange'))
  })
}
