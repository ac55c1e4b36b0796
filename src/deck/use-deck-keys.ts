import { useLayoutEffect, useRef } from 'react'
import { useTypedNumber } from './use-typed-number'

export interface DeckKeys {
  readonly next: () => void
  readonly previous: () => void
  readonly first: () => void
  readonly last: () => void
  /** A number was typed and confirmed. */
  readonly jump: (page: number) => void
  readonly overview: () => void
  readonly search: () => void
  readonly help: () => void
  /** How the status of the single target came about. */
  readonly working: () => void
  readonly presenter: () => void
  readonly black: () => void
  readonly white: () => void
  readonly laser: () => void
  readonly zoomIn: () => void
  readonly zoomOut: () => void
  readonly zoomReset: () => void
  readonly language: () => void
  readonly tone: () => void
  readonly fullScreen: () => void
  /** One step back: out of a panel, a cover, a target, and at last out of the briefing. */
  readonly back: () => void
  /** One step back, but never out of the briefing. */
  readonly close: () => void
  readonly exit: () => void
  /** Moves a slide that is larger than the screen, by steps to the right and down; null while arrows turn. */
  readonly pan: ((right: number, down: number) => void) | null
}

type Action = Exclude<keyof DeckKeys, 'jump' | 'exit' | 'pan'>

/** A clicker sends PageUp and PageDown, and a full stop or B for black. */
const ACTION_OF: Record<string, Action> = {
  ArrowRight: 'next',
  ArrowDown: 'next',
  PageDown: 'next',
  ArrowLeft: 'previous',
  ArrowUp: 'previous',
  PageUp: 'previous',
  Home: 'first',
  End: 'last',
  o: 'overview',
  '/': 'search',
  '?': 'help',
  s: 'presenter',
  b: 'black',
  '.': 'black',
  w: 'white',
  ',': 'white',
  l: 'laser',
  '+': 'zoomIn',
  '=': 'zoomIn',
  '-': 'zoomOut',
  '0': 'zoomReset',
  e: 'language',
  t: 'tone',
  f: 'fullScreen',
  i: 'working',
  Backspace: 'close',
}
const MAY_REPEAT: ReadonlySet<Action> = new Set(['next', 'previous', 'zoomIn', 'zoomOut'])
const PAN_OF: Record<string, readonly [right: number, down: number]> = {
  ArrowRight: [1, 0],
  ArrowLeft: [-1, 0],
  ArrowDown: [0, 1],
  ArrowUp: [0, -1],
}

function actionOf(key: string, isShift: boolean): Action | undefined {
  if (key === ' ') return isShift ? 'previous' : 'next'
  return ACTION_OF[key.length === 1 ? key.toLowerCase() : key]
}

function isField(element: Element): boolean {
  return element.matches('input, textarea, select, [contenteditable]')
}

/** What a key does to the digits that are being typed; undefined when it is no key of theirs. */
function typedBy(key: string, digits: string): string | undefined {
  if (/^[1-9]$/.test(key) || (key === '0' && digits !== '')) return digits + key
  if (digits === '') return undefined
  if (key === 'Backspace') return digits.slice(0, -1)
  return key === 'Escape' ? '' : undefined
}

/**
 * The keys of a briefing. A focused button keeps Space, and Enter when no number was
 * typed; a field keeps all but Escape, which leaves it, and a clicker's keys; combinations stay the browser's.
 * While a panel is open its own keys are its own, and only Escape goes back. Gives the
 * digits of a jump that is being typed.
 */
export function useDeckKeys(keys: DeckKeys, isPanelOpen: boolean): string {
  const { digits, shown, type } = useTypedNumber()
  const latest = useRef(keys)
  // In the layout's turn: who sees a slide may press at once, before the passive effects.
  useLayoutEffect(() => {
    latest.current = keys
  })
  useLayoutEffect(() => {
    const goBack = (element: Element) => {
      if (isField(element) && !isPanelOpen && element instanceof HTMLElement) element.blur()
      else latest.current.back()
    }
    const act = (event: KeyboardEvent) => {
      const way = PAN_OF[event.key]
      const { pan } = latest.current
      const action = actionOf(event.key, event.shiftKey)
      if (action === undefined) return
      event.preventDefault()
      // Held, a key turns and moves; a screen that flashes harms people (WCAG 2.3.1).
      if (event.repeat && !MAY_REPEAT.has(action)) return
      if (way !== undefined && pan !== null) pan(...way)
      else latest.current[action]()
    }
    const onKey = (event: KeyboardEvent) => {
      const { key, target } = event
      if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return
      const element = target instanceof Element ? target : document.body
      const isOthers = isField(element) || isPanelOpen
      const typed = isOthers ? undefined : typedBy(key, digits.current)
      if (typed !== undefined) {
        event.preventDefault()
        return type(typed)
      }
      if (key === 'Escape') {
        event.preventDefault()
        return goBack(element)
      }
      // A clicker turns also where somebody has just typed or chosen; in a panel it would turn unseen.
      const isClick = (key === 'PageUp' || key === 'PageDown') && !isPanelOpen
      if (isOthers && !isClick) return
      const number = digits.current
      // Whatever else is pressed, the number is no longer meant.
      if (key !== 'Shift') type('')
      if (key === 'Enter' && number !== '') {
        event.preventDefault()
        latest.current.jump(Number(number))
        return
      }
      const isPress = key === ' ' || key === 'Enter'
      if (!isPress || element.closest('button, a') === null) act(event)
    }
    window.addEventListener('keydown', onKey)
    return () => window.removeEventListener('keydown', onKey)
  }, [isPanelOpen, digits, type])
  return shown
}
