import type { Locator, Page } from '@playwright/test'

/** The parts of the screens that the journeys look at, found as a person finds them: by role and name. */

const KPI = { zh: '目标状态', en: 'Target status' }
const AREAS = { zh: '工作领域', en: 'Work areas' }

export function kpiCards(page: Page, language: 'zh' | 'en' = 'zh'): Locator {
  return page.getByRole('region', { name: KPI[language], exact: true }).getByRole('button')
}

export function kpiCard(page: Page, label: string): Locator {
  return kpiCards(page).filter({ hasText: new RegExp(`^${label}`) })
}

export function areaCards(page: Page, language: 'zh' | 'en' = 'zh'): Locator {
  return page
    .getByRole('main')
    .getByRole('region', { name: AREAS[language], exact: true })
    .getByRole('button')
}

/** The strip of the areas in the header. */
export function areaStrip(page: Page): Locator {
  return page.getByRole('banner').getByRole('navigation', { name: '工作领域' })
}

/** The rows of a list of targets: one for each name that links to a target. */
export function rowsIn(within: Locator): Locator {
  return within.getByRole('listitem').filter({ has: within.page().locator('a[href*="/targets/"]') })
}

/** The names of the targets in a list or table, from top to bottom. */
export function namesIn(within: Locator): Promise<string[]> {
  return within.locator('a[href*="/targets/"]').allInnerTexts()
}

/** The announced number of results on the target list. */
export function resultCount(page: Page): Locator {
  return page.getByRole('status').filter({ hasText: /^(显示|Showing) / })
}

/** The number that a card counts: the first whole number on a line of its own or before its unit. */
export async function countOn(card: Locator): Promise<number> {
  const [, count] = /\n(\d+)\s/.exec(`${await card.innerText()}\n`) ?? []
  return Number(count)
}

/** A gap in points as it stands in a row: `−36.9 点`. NaN when the row has none. */
export function gapIn(row: string): number {
  const [, gap] = /([−+]\d+(?:\.\d+)?) (?:点|pts)/.exec(row) ?? []
  return Number(gap?.replace('−', '-') ?? Number.NaN)
}

export function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0)
}
