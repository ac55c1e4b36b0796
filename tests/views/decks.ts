import { screen, waitFor, within } from '@testing-library/react'
import { expect } from 'vitest'
import { useDecks } from '../../src/deck/deck-store'
import { useLastDeck } from '../../src/deck/open-deck'
import { usePresentation } from '../../src/state/presentation'
import { useTimeMachine } from '../../src/state/time-machine'

/** Shared by the tests of what is composed and presented. */

/** As on a device on which nobody has composed anything. What is known of its storage stays: it is asked once a page. */
export function forgetDecks(): void {
  useDecks.setState({ decks: {}, damaged: 0, removed: null })
  useLastDeck.setState({ lastId: '' })
  usePresentation.setState(usePresentation.getInitialState())
  useTimeMachine.setState(useTimeMachine.getInitialState())
}

/** The room of the slides, once the first one stands. */
export async function briefing(): Promise<HTMLElement> {
  const room = await screen.findByRole('dialog', { name: /^(?:汇报|Briefing)$/ })
  await within(room).findByRole('heading', { level: 1 })
  return room
}

function announced(): string {
  return within(screen.getByRole('dialog', { name: /^(?:汇报|Briefing)$/ })).getAllByRole('status')[0]
    ?.textContent as string
}

/** Waits until the briefing says that this slide is up: “第 3 页，共 44 页：…”. */
export async function slideIs(words: RegExp | string): Promise<void> {
  await waitFor(() => expect(announced()).toMatch(words))
}

/** How many slides the briefing says it has. */
export function slideCount(): number {
  return Number(/共 (\d+) 页/.exec(announced())?.[1])
}
