import type { Page } from '@playwright/test'
import { expect } from './support'

/** The briefing that covers the page. */
export const stage = (page: Page) => page.getByRole('dialog', { name: /^(汇报|Briefing)$/ })
export const presentButton = (page: Page) => page.locator('#present-button')
/** “3 / 44”, after the snapshot's id. */
export const slideNumber = (page: Page) =>
  stage(page)
    .locator('footer')
    .getByText(/\d+ \/ \d+$/)

export async function startByKeyboard(page: Page): Promise<void> {
  await presentButton(page).focus()
  await page.keyboard.press('Enter')
  await expect(slideNumber(page)).toHaveText(/ 1 \/ \d+$/)
}

export async function slideCount(page: Page): Promise<number> {
  return Number((await slideNumber(page).innerText()).split(' / ')[1])
}

export async function expectSlide(page: Page, number: number, message?: string): Promise<void> {
  await expect(slideNumber(page), message).toHaveText(new RegExp(` ${number} / \\d+$`))
}

/** Leafs through all slides from the first, and calls back on each. */
export async function onEachSlide(page: Page, visit: (number: number) => Promise<void>): Promise<number> {
  const count = await slideCount(page)
  for (let number = 1; number <= count; number += 1) {
    if (number > 1) await page.keyboard.press('ArrowRight')
    await expectSlide(page, number)
    await expect(stage(page).getByRole('heading', { level: 1 })).toBeVisible()
    await visit(number)
  }
  return count
}
