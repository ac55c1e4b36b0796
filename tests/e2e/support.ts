import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { expect, test as base, type BrowserContext, type Page } from '@playwright/test'
import type { AxeResults, RunOptions } from 'axe-core'

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

export interface Watch {
  /**
   * Lets a kind of console message pass. Only for what a test itself causes:
   * Chromium writes a line of its own for each request that a test makes fail.
   */
  readonly allow: (message: RegExp) => void
}

interface Faults {
  /** Where all requests must go. */
  readonly origin: string
  readonly found: string[]
}

/** Collects what no visit may cause, in every page of a context. */
async function watchContext(context: BrowserContext, { origin, found }: Faults): Promise<void> {
  context.on('console', (message) => {
    if (!['error', 'warning'].includes(message.type())) return
    found.push(`console ${message.type()}: ${message.text()} (${message.location().url})`)
  })
  context.on('weberror', (webError) => found.push(`uncaught: ${webError.error().message}`))
  context.on('request', (request) => {
    const url = new URL(request.url())
    if (/^(?:https?|wss?):$/.test(url.protocol) && url.origin !== origin) {
      found.push(`a request left the origin: ${request.url()}`)
    }
  })
  // A breach may be silent (a blocked image): put it on the console, where it is seen.
  await context.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', (event) => {
      console.error(`CSP: ${event.effectiveDirective} ${event.blockedURI} ${event.sample}`)
    })
  })
}

interface Fixtures {
  watch: Watch
  /** A page in a context of its own: another person, with nothing but the address. */
  stranger: Page
}

/**
 * Every browser test fails on an error or warning on the console, on an uncaught
 * error, on a breach of the Content-Security-Policy, and on any request that
 * leaves the origin, in whatever page of its contexts.
 */
export const test = base.extend<Fixtures & { faults: Faults }>({
  faults: async ({ baseURL }, use) => use({ origin: new URL(baseURL ?? '').origin, found: [] }),
  watch: [
    async ({ context, faults }, use) => {
      const allowed: RegExp[] = []
      await watchContext(context, faults)
      await use({ allow: (message) => void allowed.push(message) })
      const left = faults.found.filter((fault) => !allowed.some((pattern) => pattern.test(fault)))
      expect(left, 'nothing on the console, no breach of policy, no foreign request').toEqual([])
    },
    { auto: true },
  ],
  stranger: async ({ browser, faults }, use) => {
    const context = await browser.newContext()
    await watchContext(context, faults)
    await use(await context.newPage())
    await context.close()
  },
})

export { expect }

const axeOptions: RunOptions = {
  runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
  resultTypes: ['violations'],
}

/** The page has come to rest: what glides under the header is for a moment less high than a finger needs. */
async function atRest(page: Page): Promise<void> {
  await page.evaluate(
    () =>
      new Promise<void>((done) => {
        let [before, still] = [scrollY, 0]
        const look = () => {
          still = scrollY === before ? still + 1 : 0
          before = scrollY
          if (still >= 10) done()
          else requestAnimationFrame(look)
        }
        look()
      }),
  )
}

/** axe-core finds nothing on the page as it stands; says the rule and the place of what it finds. */
export async function expectNoAxeViolations(page: Page): Promise<void> {
  await atRest(page)
  await page.evaluate(axeSource)
  const results = await page.evaluate(
    (options) =>
      (
        globalThis as unknown as {
          axe: { run: (context: Document, options: RunOptions) => Promise<AxeResults> }
        }
      ).axe.run(document, options),
    axeOptions,
  )
  const found = results.violations.flatMap(({ id, help, nodes }) =>
    nodes.map((node) => `${id}: ${help} → ${node.target.join(' ')}`),
  )
  expect.soft(found, `axe on ${page.url()}`).toEqual([])
}

/** A picture of the page for people to look at, in artifacts/screens/. */
export async function shot(page: Page, name: string, { fullPage = true } = {}): Promise<void> {
  await page.evaluate(() => document.fonts.ready.then(() => undefined))
  await page.screenshot({ path: `artifacts/screens/${name}.png`, fullPage, animations: 'disabled' })
}

/** The screen is there: its main heading is drawn, and no panel is still loading. */
export async function settled(page: Page): Promise<void> {
  const isBriefing = /[?&]slide=/.test(page.url())
  await expect(page.locator(isBriefing ? '[role="dialog"] h1' : 'main h1')).toBeVisible()
  await expect(page.locator('[aria-busy="true"]')).toHaveCount(0)
}

/** Opens an address of the app (`/targets?area=7`) as from a link: the page is loaded anew. */
export async function open(page: Page, address = '/'): Promise<void> {
  if (page.url() !== 'about:blank') await page.goto('about:blank')
  await page.goto(`/#${address}`)
  await settled(page)
}

/** Goes to another address within the app, without loading it anew. */
export async function goTo(page: Page, address: string): Promise<void> {
  await page.evaluate(
    (hash) =>
      new Promise<void>((done) => {
        const onDrawn = () => requestAnimationFrame(() => requestAnimationFrame(() => done()))
        if (location.hash === hash) return onDrawn()
        addEventListener('hashchange', onDrawn, { once: true })
        location.hash = hash
      }),
    `#${address}`,
  )
  await settled(page)
}

/** The part of the page's address that a link carries. */
export function addressIn(page: Page): string {
  return decodeURIComponent(new URL(page.url()).hash.slice(1))
}
