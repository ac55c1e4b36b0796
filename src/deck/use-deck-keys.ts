import { useEffect, useRef } from 'react'

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
}

type Action = Exclude<keyof DeckKeys, 'jump' | 'exit'>

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
  Backspace: 'close',
}
const PANEL_KEYS = new Set(['Escape'])
const NUMBER_LASTS_MS = 2_500

function actionOf(key: string, isShift: boolean): Action | undefined {
  if (key === ' ') return isShift ? 'previous' : 'next'
  return ACTION_OF[key.length === 1 ? key.toLowerCase() : key]
}

function isField(element: Element): boolean {
  return element.matches('input, textarea, select, [contenteditable]')
}

/**
 * The keys of a briefing. A focused button keeps Space and Enter, a field keeps all
 * but Escape, which leaves it; combinations stay the browser's. While a panel is open
 * its own keys are its own, and only Escape goes back.
 */
export function useDeckKeys(keys: DeckKeys, isPanelOpen: boolean): void {
  const typed = useRef({ digits: '', atMs: 0 })
  const latest = useRef(keys)
  useEffect(() => {
    latest.current = keys
  })
  useEffect(() => {
    const takeDigit = (digit: string, atMs: number) => {
      const { digits, atMs: before } = typed.current
      typed.current = { digits: atMs - before > NUMBER_LASTS_MS ? digit : digits + digit, atMs }
    }
    const takeNumber = (atMs: number): number | null => {
      const { digits, atMs: before } = typed.current
      typed.current = { digits: '', atMs: 0 }
      return digits === '' || atMs - before > NUMBER_LASTS_MS ? null : Number(digits)
    }
    const onKey = (event: KeyboardEvent) => {
      const { key, target, timeStamp } = event
      if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return
      const element = target instanceof Element ? target : document.body
      if (key === 'Escape') {
        event.preventDefault()
        if (isField(element) && !isPanelOpen && element instanceof HTMLElement) element.blur()
        else latest.current.back()
        return
      }
      if (isField(element) || (isPanelOpen && !PANEL_KEYS.has(key))) return
      if ((key === ' ' || key === 'Enter') && element.closest('button, a') !== null) return
      const hasDigits = typed.current.digits !== '' && timeStamp - typed.current.atMs <= NUMBER_LASTS_MS
      if (/^[1-9]$/.test(key) || (key === '0' && hasDigits)) return takeDigit(key, timeStamp)
      if (key === 'Enter') {
        const page = takeNumber(timeStamp)
        if (page !== null) latest.current.jump(page)
        return
      }
      const action = actionOf(key, event.shiftKey)
      if (action === undefined) return
      event.preventDefault()
      latest.current[action]()
    }
    window.addEventListener('keydown', onKey)
    return () => window.removeEventListener('keydown', onKey)
  }, [isPanelOpen])
}
