import type { Page } from '@playwright/test'

/** What sticks out of the page to the side; empty when the page fits its window. */
export async function stickingOut(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const root = document.documentElement
    if (root.scrollWidth <= root.clientWidth) return []
    const isInScroller = (element: Element) => {
      for (let parent = element.parentElement; parent && parent !== document.body;) {
        if (getComputedStyle(parent).overflowX !== 'visible') return true
        parent = parent.parentElement
      }
      return false
    }
    const wide = [...document.body.querySelectorAll('*')].filter(
      (element) => element.getBoundingClientRect().right > root.clientWidth + 1 && !isInScroller(element),
    )
    const names = wide.map((element) => `${element.tagName} .${element.getAttribute('class')}`)
    return [`${root.scrollWidth} px wide in ${root.clientWidth} px`, ...new Set(names)]
  })
}

/** Controls that a finger misses: less than 24 px high or wide, links within a running text left out (WCAG 2.5.8). */
export async function tooSmallToTouch(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const LEAST = 24
    const controls = document.body.querySelectorAll<HTMLElement>(
      'a[href], button, select, input, summary, [role="button"]',
    )
    /** The sentence a link stands in may be cut into spans: what counts is the paragraph. */
    const textAround = (control: Element) =>
      (control.closest('p, li, td, th, dd, h3') ?? control.parentElement)?.textContent?.trim() ?? ''
    return [...controls].flatMap((control) => {
      if (control.closest('[inert]') || !control.checkVisibility({ visibilityProperty: true })) return []
      const isInText =
        getComputedStyle(control).display === 'inline' && textAround(control) !== control.textContent?.trim()
      // A link is as high as its line, whatever the box of its letters says.
      const isInline = getComputedStyle(control).display === 'inline'
      const { width, height, top } = control.getBoundingClientRect()
      const isOffScreen = top + height < 0
      const isLarge = width >= LEAST && height >= LEAST
      if (isLarge || isOffScreen || (isInline && isInText)) return []
      return [`${control.textContent?.trim()}: ${Math.round(width)}×${Math.round(height)}`]
    })
  })
}

interface SlideFaults {
  /** Texts below 24 px, the least that can be read from the back of a room at 1920×1080. */
  readonly small: string[]
  /** Texts that are cut off: outside the window, or outside a box that hides what overflows. */
  readonly cut: string[]
  /** Pairs of texts that lie on one another. */
  readonly overlapping: string[]
}

/** What is wrong with the texts of the slide that is on screen. */
export async function slideFaults(page: Page): Promise<SlideFaults> {
  return page.getByRole('dialog').evaluate((dialog) => {
    const LEAST_PX = 24
    const small: string[] = []
    const cut: string[] = []
    const boxes: { text: string; rect: DOMRect }[] = []
    const isShown = (element: Element) =>
      element.checkVisibility({ visibilityProperty: true, opacityProperty: true }) &&
      !element.closest('.visually-hidden')
    const clippedBy = (element: Element, rect: DOMRect) => {
      for (let box: Element | null = element; box && dialog.contains(box); box = box.parentElement) {
        if (getComputedStyle(box).overflow === 'visible') continue
        const { left, right, top, bottom } = box.getBoundingClientRect()
        if (rect.left < left - 1 || rect.right > right + 1) return true
        if (rect.top < top - 1 || rect.bottom > bottom + 1) return true
      }
      return false
    }
    const walker = document.createTreeWalker(dialog, NodeFilter.SHOW_TEXT)
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const parent = node.parentElement
      const text = node.textContent?.trim() ?? ''
      if (text === '' || !parent || !isShown(parent)) continue
      const size = Number.parseFloat(getComputedStyle(parent).fontSize)
      if (size < LEAST_PX - 0.01) small.push(`${text}: ${size} px`)
      const range = document.createRange()
      range.selectNodeContents(node)
      for (const rect of range.getClientRects()) {
        if (rect.width < 1 || rect.height < 1) continue
        const isOutside =
          rect.left < -1 || rect.right > innerWidth + 1 || rect.top < -1 || rect.bottom > innerHeight + 1
        if (isOutside || clippedBy(parent, rect)) cut.push(text)
        // The box of a line is higher than its letters; two boxes may touch where no letters do.
        const height = Math.min(rect.height, size * 0.9)
        const middle = rect.top + rect.height / 2
        boxes.push({ text, rect: new DOMRect(rect.left, middle - height / 2, rect.width, height) })
      }
    }
    const overlap = (a: DOMRect, b: DOMRect) =>
      Math.min(a.right, b.right) - Math.max(a.left, b.left) > 2 &&
      Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > 2
    const overlapping = boxes.flatMap(({ text, rect }, index) =>
      boxes
        .slice(index + 1)
        .filter((other) => overlap(rect, other.rect))
        .map((other) => `${text} × ${other.text}`),
    )
    return { small, cut: [...new Set(cut)], overlapping: [...new Set(overlapping)] }
  })
}
