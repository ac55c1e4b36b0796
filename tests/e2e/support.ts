import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { expect, test as base, type Page } from '@playwright/test'
import type { AxeResults, RunOptions } from 'axe-core'

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

export interface Watch {
  /**
   * Lets a kind of console message pass. Only for what a test itself causes:
   * Chromium writes a line of its own for each request that a test makes fail.
   */
  readonly allow: (message: RegExp) => void
}

/**
 * Every browser test fails on an error or warning on the console, on an uncaught
 * error, on a breach of the Content-Security-Policy, and on any request that
 * leaves the origin, in whatever page of its context.
 */
export const test = base.extend<{ watch: Watch }>({
  watch: [
    async ({ context, baseURL }, use) => {
      const faults: string[] = []
      const allowed: RegExp[] = []
      const origin = new URL(baseURL ?? '').origin

      context.on('console', (message) => {
        if (!['error', 'warning'].includes(message.type())) return
        faults.push(`console ${message.type()}: ${message.text()} (${message.location().url})`)
      })
      context.on('weberror', (webError) => faults.push(`uncaught: ${webError.error().message}`))
      context.on('request', (request) => {
        const url = new URL(request.url())
        if (/^(?:https?|wss?):$/.test(url.protocol) && url.origin !== origin) {
          faults.push(`a request left the origin: ${request.url()}`)
        }
      })
      // A breach may be silent (a blocked image): put it on the console, where it is seen.
      await context.addInitScript(() => {
        document.addEventListener('securitypolicyviolation', (event) => {
          console.error(`CSP: ${event.effectiveDirective} ${event.blockedURI} ${event.sample}`)
        })
      })

      await use({ allow: (message) => void allowed.push(message) })
      const left = faults.filter((fault) => !allowed.some((pattern) => pattern.test(fault)))
      expect(left, 'nothing on the console, no breach of policy, no foreign request').toEqual([])
    },
    { auto: true },
  ],
})

export { expect }

const axeOptions: RunOptions = {
  runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
  resultTypes: ['violations'],
}

/** axe-core finds nothing on the page as it stands; says the rule and the place of what it finds. */
export async function expectNoAxeViolations(page: Page): Promise<void> {
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
  expect(found, `axe on ${page.url()}`).toEqual([])
}

/** A picture of the page for people to look at, in artifacts/screens/. */
export async function shot(page: Page, name: string, { fullPage = true } = {}): Promise<void> {
  await page.evaluate(() => document.fonts.ready.then(() => undefined))
  await page.screenshot({ path: `artifacts/screens/${name}.png`, fullPage, animations: 'disabled' })
}
