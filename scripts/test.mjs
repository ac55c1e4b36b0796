import { mkdirSync, readFileSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { commandOf, ensureInstalled, requireNode, root, runNode } from './tools.mjs'

/**
 * `npm test`: everything, in one go; `npm run check` (--fast) leaves out the browser.
 * A check counts as one, a test run counts by its tests, and a run that breaks
 * without a failed test (or finds no test at all) counts as one failure. All steps
 * run even when an earlier one has failed, so that one run shows everything. The
 * last line is `N passed, N failed`, with the true sums. The report of each test
 * run is left in artifacts/.
 */
const isFast = process.argv.includes('--fast')
const artifacts = join(root, 'artifacts')
const startedAt = performance.now()

const ROOMS = ['src', 'mocks', 'tests', 'scripts']
const CONFIGS = ['vite.config.ts', 'playwright.config.ts', 'playwright.pictures.config.ts']

requireNode()
if (!ensureInstalled()) {
  console.log('The packages could not be installed.\n0 passed, 1 failed')
  process.exit(1)
}

// One report of either test run → how many passed, failed and were skipped.
const countUnits = ({ testResults }) => {
  const tests = testResults.flatMap((file) => file.assertionResults.map(({ status }) => status))
  const broken = testResults.filter(
    (file) => file.status === 'failed' && !file.assertionResults.some(({ status }) => status === 'failed'),
  )
  const count = (status) => tests.filter((each) => each === status).length
  const passed = count('passed')
  const failed = count('failed')
  return { passed, failed: failed + broken.length, skipped: tests.length - passed - failed }
}
// A test that passed only when it was tried again has failed.
const countJourneys = ({ stats, errors }) => ({
  passed: stats.expected,
  failed: stats.unexpected + stats.flaky + (errors?.length ?? 0),
  skipped: stats.skipped,
})

const freePort = () =>
  new Promise((done, fail) => {
    const server = createServer().once('error', fail)
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address()
      server.close(() => done(port))
    })
  })

async function browserEnv() {
  const { ensureBrowser } = await import('./find-browser.mjs')
  const path = ensureBrowser()
  return path && { CHROMIUM_PATH: path, E2E_PORT: String(await freePort()) }
}

const vitestReport = join(artifacts, 'vitest.json')
const STEPS = [
  { name: 'types', run: ['typescript', ['--noEmit'], 'tsc'] },
  { name: 'lint', run: ['oxlint', ['--deny-warnings', ...ROOMS, ...CONFIGS]] },
  { name: 'format', run: ['oxfmt', ['--check', ...ROOMS, ...CONFIGS]] },
  { name: 'import rules', run: ['dependency-cruiser', [...ROOMS, ...CONFIGS], 'depcruise'] },
  { name: 'dead code', run: ['knip', []] },
  {
    name: 'unit and view tests',
    run: ['vitest', ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${vitestReport}`]],
    report: vitestReport,
    count: countUnits,
  },
  { name: 'build', run: ['vite', ['build', '--logLevel', 'warn']] },
  { name: 'byte budgets', script: 'bytes.mjs', needs: 'build' },
  {
    name: 'browser tests',
    run: ['@playwright/test', ['test'], 'playwright'],
    report: join(artifacts, 'playwright.json'),
    count: countJourneys,
    needs: 'build',
    env: browserEnv,
    isSlow: true,
  },
]

/** Runs one step; resolves to its part of the sum. */
async function runStep(step, env) {
  const extra = step.env ? await step.env() : {}
  if (extra === undefined) return { passed: 0, failed: 1, note: 'no browser' }
  if (step.report) rmSync(step.report, { force: true })
  const [script, args] = step.script
    ? [join(root, 'scripts', step.script), []]
    : [commandOf(step.run[0], step.run[2]), step.run[1]]
  const code = await runNode(script, args, { ...env, ...extra })
  if (!step.count) return code === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 }
  const broken = { passed: 0, failed: 1, note: 'it broke' }
  try {
    const sum = step.count(JSON.parse(readFileSync(step.report, 'utf8')))
    if (sum.failed > 0) return sum
    if (code !== 0) return { ...sum, failed: 1, note: `exit code ${code} without a failed test` }
    return sum.passed > 0 ? sum : { ...broken, note: 'no test was found' }
  } catch {
    return broken
  }
}

mkdirSync(artifacts, { recursive: true })
// CI=true forbids a forgotten `.only` in both test runners.
const env = { ...process.env, CI: process.env.CI || 'true', NO_COLOR: '1' }
delete env.NODE_ENV
delete env.FORCE_COLOR

const results = new Map()
for (const step of STEPS.filter(({ isSlow }) => !(isFast && isSlow))) {
  console.log(`\n── ${step.name} ──`)
  const from = performance.now()
  const isPointless = step.needs !== undefined && results.get(step.needs).failed > 0
  const result = isPointless
    ? { passed: 0, failed: 1, note: `not run: the ${step.needs} failed` }
    : await runStep(step, env)
  results.set(step.name, { ...result, seconds: (performance.now() - from) / 1000 })
}

console.log('\n── sum ──')
for (const [name, { passed, failed, skipped = 0, note, seconds }] of results) {
  const details = [`${passed} passed`, `${failed} failed`, skipped > 0 && `${skipped} skipped`, note]
  const time = `${seconds.toFixed(1)} s`.padStart(8)
  console.log(
    `${failed > 0 ? 'FAIL' : 'ok  '} ${name.padEnd(20)} ${time}  ${details.filter(Boolean).join(', ')}`,
  )
}
const sumOf = (key) => [...results.values()].reduce((sum, result) => sum + result[key], 0)
console.log(`in ${((performance.now() - startedAt) / 1000).toFixed(0)} s`)
console.log(`${sumOf('passed')} passed, ${sumOf('failed')} failed`)
process.exitCode = sumOf('failed') > 0 ? 1 : 0
