/**
 * The promise before or after the one that was gone to last, among those that the
 * filters ask for; when that one is out of sight, the one before or after the
 * middle of the window. At either end it goes round. Null when there is none.
 */
export function promiseBeside(
  text: HTMLElement | null,
  last: Element | null,
  direction: 'back' | 'on',
): HTMLElement | null {
  const promises = [...(text?.querySelectorAll<HTMLElement>('[data-promise="shown"]') ?? [])]
  const place = promises.findIndex((promise) => promise === last && isInSight(promise))
  if (place !== -1) {
    const next = direction === 'on' ? place + 1 : place - 1
    return promises[(next + promises.length) % promises.length] ?? null
  }
  const middle = window.innerHeight / 2
  const [before, after] = [
    promises.filter((promise) => promise.getBoundingClientRect().bottom < middle),
    promises.filter((promise) => promise.getBoundingClientRect().top > middle),
  ]
  const beside = direction === 'on' ? (after[0] ?? promises[0]) : (before.at(-1) ?? promises.at(-1))
  return beside ?? null
}

function isInSight(element: Element): boolean {
  const { top, bottom } = element.getBoundingClientRect()
  return bottom > 0 && top < window.innerHeight
}
