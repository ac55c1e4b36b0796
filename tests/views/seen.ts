import { screen, within } from '@testing-library/react'
import { expect } from 'vitest'

/** Reads the page as a person does; shared by the view tests. */

/** The part of the page with that name. */
export function region(name: string): HTMLElement {
  return screen.getByRole('region', { name })
}

export function buttonsIn(part: HTMLElement): HTMLElement[] {
  return within(part).getAllByRole('button')
}

/** A button by the words that it begins with, for a card that says more than its name. */
export function card(part: HTMLElement, title: string): HTMLElement {
  const found = buttonsIn(part).filter((button) => button.textContent.startsWith(title))
  expect(found, `one card for ${title}`).toHaveLength(1)
  return found[0] as HTMLElement
}

export function firstNumberIn(text: string): number {
  return Number(/\d+/.exec(text)?.[0])
}

export function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0)
}

/** The names of the targets in a list or table, from top to bottom. */
export function targetNames(part: HTMLElement = screen.getByRole('main')): string[] {
  const links = within(part).queryAllByRole('link')
  return links
    .filter((link) => link.getAttribute('href')?.startsWith('#/targets/'))
    .map((link) => link.textContent)
}

/** What the page says without being asked, to those who see it and to screen readers. */
export function announcements(): string {
  return screen
    .queryAllByRole('status')
    .map((status) => status.textContent)
    .join('\n')
}

const GARBAGE = /NaN|Infinity|undefined|\[object|Invalid Date|null%|\uFFFD/

/** What HTML allows no button to hold: it takes words, marks and pictures only (phrasing content). */
const NOT_IN_A_BUTTON = [
  'div',
  'p',
  'ul',
  'ol',
  'li',
  'dl',
  'table',
  'section',
  'h1',
  'h2',
  'h3',
  'a',
  'button',
]

/** No text and no attribute holds what only a mistake of the page could have written there (faults.md, S5); no button holds a block. */
export function expectCleanPage(): void {
  expect(document.title).not.toMatch(GARBAGE)
  expect(document.body.textContent).not.toMatch(GARBAGE)
  for (const element of document.body.querySelectorAll('*')) {
    for (const { name, value } of element.attributes)
      expect(value, `${name} of ${element.tagName}`).not.toMatch(GARBAGE)
  }
  const misplaced = document.body.querySelector(NOT_IN_A_BUTTON.map((tag) => `button ${tag}`).join(','))
  expect(misplaced?.closest('button')?.textContent, 'holds what no button may').toBeUndefined()
}
