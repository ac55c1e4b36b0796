import { existsSync, readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { root } from './tools.mjs'

/**
 * The byte budgets, checked on the built app. Sizes are kB (1000 bytes) of gzip
 * at the default level, which is what an ordinary server sends.
 */
const BUDGET = { script: 100, scriptStretch: 90, overview: 124, style: 15, charts: 115 }
/** A class name that Recharts puts into its drawings, and that nothing of ours contains. */
const CHARTS_MARK = 'recharts-surface'

const dist = join(root, 'dist')
const textOf = (file) => readFileSync(join(dist, file), 'utf8')
const sizeOf = (files) =>
  [...files].reduce((sum, file) => sum + gzipSync(readFileSync(join(dist, file))).length, 0) / 1000
const kB = (size) => `${size.toFixed(1)} kB`

/** The files of a chunk and of everything it imports statically. */
function closure(manifest, keys, files = new Set()) {
  for (const key of keys) {
    const chunk = manifest[key]
    if (!chunk || files.has(chunk.file)) continue
    files.add(chunk.file)
    closure(manifest, chunk.imports ?? [], files)
  }
  return files
}

/** What index.html names: scripts, preloads, style sheets. */
function named(html) {
  const links = [...html.matchAll(/\s(?:src|href)="([^"]+)"/g)].map(([, link]) => link)
  return links.filter((link) => /\.(?:js|css)$/.test(link)).map((link) => link.replace(/^\.?\//, ''))
}

const results = []
const check = (isGood, text) => results.push({ isGood, text })

if (!existsSync(join(dist, '.vite', 'manifest.json'))) {
  console.error('There is no dist/.vite/manifest.json: build first.')
  process.exit(1)
}

const manifest = JSON.parse(textOf('.vite/manifest.json'))
const html = textOf('index.html')
const keys = Object.keys(manifest)
const scripts = readdirSync(join(dist, 'assets'))
  .filter((file) => file.endsWith('.js'))
  .map((file) => `assets/${file}`)

// First load: what index.html names, with all that it imports: nothing shows before it is there.
const entries = keys.filter((key) => manifest[key].isEntry)
const first = closure(manifest, entries)
for (const file of named(html)) first.add(file)
const firstScripts = new Set([...first].filter((file) => file.endsWith('.js')))
const firstStyles = new Set([...first].filter((file) => file.endsWith('.css')))

const scriptSize = sizeOf(firstScripts)
check(firstScripts.size > 0, `first load: ${[...firstScripts].join(', ') || 'no script at all'}`)
check(
  scriptSize <= BUDGET.script,
  `first-load JavaScript ${kB(scriptSize)} ≤ ${BUDGET.script} kB (stretch ${BUDGET.scriptStretch} kB: ${scriptSize <= BUDGET.scriptStretch ? 'met' : 'not met'})`,
)
// Not a budget of the issue, but what a weak network carries until the overview stands: frame, screen and contract.
const overviewKeys = ['src/features/overview/overview-screen.tsx', 'src/api/contract.ts']
const overview = closure(manifest, overviewKeys, new Set(firstScripts))
const overviewSize = sizeOf([...overview].filter((file) => file.endsWith('.js')))
check(
  overviewKeys.every((key) => key in manifest) && overviewSize <= BUDGET.overview,
  `JavaScript until the overview stands ${kB(overviewSize)} ≤ ${BUDGET.overview} kB`,
)
// Styles come with the code that they draw: what counts is all that is there when the overview stands.
const drawn = keys.filter((key) => overview.has(manifest[key].file))
for (const key of drawn) for (const file of manifest[key].css ?? []) firstStyles.add(file)
const allStyles = readdirSync(join(dist, 'assets')).filter((file) => file.endsWith('.css'))
check(
  firstStyles.size > 0 && sizeOf(firstStyles) <= BUDGET.style,
  `CSS until the overview stands ${kB(sizeOf(firstStyles))} ≤ ${BUDGET.style} kB (${kB(sizeOf(allStyles.map((file) => `assets/${file}`)))} in all)`,
)

const charts = scripts.filter((file) => textOf(file).includes(CHARTS_MARK))
const chartKeys = keys.filter((key) => charts.includes(manifest[key].file))
// What a reader already has when a chart is asked for: the first load, and the screen that asks.
const askers = keys.filter((key) => chartKeys.some((chart) => manifest[key].dynamicImports?.includes(chart)))
const beforeCharts = closure(manifest, askers, new Set(firstScripts))
const chartFiles = [...closure(manifest, chartKeys)].filter((file) => !beforeCharts.has(file))
check(charts.length > 0, `charts: ${chartFiles.join(', ') || `no chunk contains ${CHARTS_MARK}`}`)
check(
  chartFiles.length > 0 &&
    charts.every((file) => !beforeCharts.has(file)) &&
    sizeOf(chartFiles) <= BUDGET.charts,
  `charts, lazy, with what they alone import ${kB(sizeOf(chartFiles))} ≤ ${BUDGET.charts} kB`,
)

const english = keys.filter((key) => /^src\/i18n\/(?:.*[-./])?en\b/.test(key))
check(
  english.length > 0 &&
    english.every((key) => manifest[key].isDynamicEntry && !firstScripts.has(manifest[key].file)),
  'the English messages are loaded when asked for',
)

const foreign = [
  ...[...html.matchAll(/\s(?:src|href|srcset|action|content)="\s*((?:https?:)?\/\/[^"]*)"/gi)].map(
    ([, url]) => url,
  ),
  ...[...firstStyles].flatMap(
    (file) => textOf(file).match(/(?:url\(|@import)\s*["']?(?:https?:)?\/\/[^)"';]*/gi) ?? [],
  ),
]
check(foreign.length === 0, `no foreign origin in the page or its styles ${foreign.join(' ')}`)

const mocked = scripts.filter((file) => /\bmsw\b|mockServiceWorker/i.test(textOf(file)))
if (existsSync(join(dist, 'mockServiceWorker.js'))) mocked.push('mockServiceWorker.js')
check(mocked.length === 0, `no mock API in the built app ${mocked.join(' ')}`)

for (const { isGood, text } of results) console.log(`${isGood ? 'ok  ' : 'FAIL'} ${text.trimEnd()}`)
process.exitCode = results.every(({ isGood }) => isGood) ? 0 : 1
