import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { chromium } from '@playwright/test'
import { ensureBrowser, LAUNCH_ARGS } from './find-browser.mjs'
import { serveFolder } from './serve.mjs'
import { root } from './tools.mjs'

/**
 * `npm run bench`: how fast the built app is in a real browser. It prints and
 * never judges: what is fast enough on a busy machine is for a person to say.
 * With `--cpu N` the processor is slowed N times (default 4: an old office PC), with
 * `--rounds N` the loop of the hall screen plays that many rounds (default 30).
 */
const option = (name, otherwise) => {
  const at = process.argv.indexOf(name)
  return at < 0 ? otherwise : Number(process.argv[at + 1]) || otherwise
}
const slowdown = option('--cpu', 4)
const rounds = option('--rounds', 30)
const SCREENS = [
  ['overview', '/'],
  ['targets', '/targets'],
  ['target', '/targets/urban-jobs'],
  ['report', '/report'],
  ['milestones', '/milestones'],
  ['panorama', '/multiples'],
]
/** Days of the year that the time control is dragged through, there and back. */
const DAYS = 120

const dist = join(root, 'dist')
if (!existsSync(join(dist, 'index.html'))) spawnSync('npm', ['run', 'build'], { cwd: root, stdio: 'inherit' })
const executablePath = ensureBrowser()
if (!executablePath) process.exit(1)
const site = await serveFolder({ folder: dist, port: 4600, attempts: 50 })
const browser = await chromium.launch({ executablePath, args: LAUNCH_ARGS })

const at = (sorted, share) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0
const ms = (value) => `${value.toFixed(0).padStart(6)} ms`

/** Runs in the page: one day for each frame, there and back; the time between frames, and from input to picture. */
async function drag(days) {
  const slider = document.querySelector('input[type=range]')
  const write = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value').set
  const frame = () => new Promise((resolve) => requestAnimationFrame(resolve))
  const frames = []
  let before = await frame()
  for (let count = 1; count <= 2 * days; count += 1) {
    const day = count <= days ? count : 2 * days - count
    write.call(slider, String(180 + day))
    slider.dispatchEvent(new Event('input', { bubbles: true }))
    const now = await frame()
    frames.push(now - before)
    before = now
  }
  return frames
}

/** Runs in the page: jumps of half a year, and how long each takes until the page shows the new day. */
async function jump() {
  const slider = document.querySelector('input[type=range]')
  const write = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value').set
  const main = document.querySelector('main')
  const waits = []
  for (let count = 0; count < 10; count += 1) {
    const started = performance.now()
    const changed = new Promise((resolve) => {
      const observer = new MutationObserver(() => {
        observer.disconnect()
        requestAnimationFrame(() => resolve(performance.now()))
      })
      observer.observe(main, { subtree: true, childList: true, attributes: true, characterData: true })
      setTimeout(() => resolve(Number.NaN), 5000)
    })
    write.call(slider, String(count % 2 === 0 ? 90 : 300))
    slider.dispatchEvent(new Event('input', { bubbles: true }))
    waits.push((await changed) - started)
    await new Promise((resolve) => setTimeout(resolve, 500))
  }
  return waits
}

/** The memory of a hall screen over many rounds of its loop, whose clock is wound on; after a collection each time. */
async function loop() {
  const page = await browser.newPage({ viewport: { width: 1920, height: 1080 } })
  await page.clock.install()
  await page.goto(`${site.url}#/kiosk`)
  const footer = page.locator('main footer')
  await footer.waitFor()
  const slides = Number((await footer.innerText()).match(/\d+ \/ (\d+)/)[1])
  const session = await page.context().newCDPSession(page)
  await session.send('Performance.enable')
  const measure = async () => {
    await session.send('HeapProfiler.collectGarbage')
    const { metrics } = await session.send('Performance.getMetrics')
    return Object.fromEntries(metrics.map(({ name, value }) => [name, value]))
  }
  console.log(`\nthe loop of the hall screen, ${slides} slides a round      heap      nodes   listeners`)
  for (let round = 0; round <= rounds; round += 1) {
    if (round === 1 || round % 5 === 0) {
      const { JSHeapUsedSize, Nodes, JSEventListeners } = await measure()
      console.log(
        `after ${String(round).padStart(3)} rounds ${`${(JSHeapUsedSize / 1e6).toFixed(1)} MB`.padStart(40)}` +
          `${String(Nodes).padStart(11)}${String(JSEventListeners).padStart(12)}`,
      )
    }
    if (round === rounds) break
    for (let slide = 0; slide < slides; slide += 1) await page.clock.runFor(15_000)
    await page.waitForFunction(
      (wanted) => document.querySelector('main')?.textContent?.includes(wanted),
      `第 ${round + 2} 轮`,
    )
  }
  await page.close()
}

try {
  console.log(`Chromium ${browser.version()}, processor slowed ${slowdown}×, 1440×900\n`)
  console.log(
    'the time control             frames: median       95 %      worst   over 50 ms   a jump: median',
  )
  for (const [name, address] of SCREENS) {
    const page = await browser.newPage({ viewport: { width: 1440, height: 900 } })
    const started = performance.now()
    await page.goto(`${site.url}#${address}`)
    await page.waitForSelector('input[type=range]')
    await page.waitForLoadState('networkidle')
    const loaded = performance.now() - started
    const session = await page.context().newCDPSession(page)
    await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown })
    const frames = (await page.evaluate(drag, DAYS)).sort((a, b) => a - b)
    const jumps = (await page.evaluate(jump)).sort((a, b) => a - b)
    const slow = frames.filter((time) => time > 50).length
    console.log(
      `${name.padEnd(12)} ready ${ms(loaded)} ${ms(at(frames, 0.5)).padStart(16)} ${ms(at(frames, 0.95)).padStart(10)}` +
        ` ${ms(at(frames, 1)).padStart(10)} ${`${slow}/${frames.length}`.padStart(12)} ${ms(at(jumps, 0.5)).padStart(16)}`,
    )
    await page.close()
  }
  await loop()
} finally {
  await browser.close()
  await site.close()
}
