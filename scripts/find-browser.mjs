import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { delimiter, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { commandOf } from './tools.mjs'

/**
 * A Chromium for the browser tests, looked for in this order: CHROMIUM_PATH,
 * Playwright's own, the system's; when there is none, it is installed: from the
 * distribution on Debian as root (Playwright's own download needs a host that
 * many networks do not reach), by Playwright elsewhere.
 */

/** Flags for a machine without a display or a sandbox, and for no talk with the outside. */
export const LAUNCH_ARGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome']
const PLACES = {
  darwin: [
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  ],
  win32: [process.env.PROGRAMFILES, process.env['PROGRAMFILES(X86)'], process.env.LOCALAPPDATA]
    .filter(Boolean)
    .map((folder) => join(folder, 'Google', 'Chrome', 'Application', 'chrome.exe')),
}

/** On Linux the file may be a stub (Ubuntu's snap) or lack a library: ask it for its version. */
function canRun(path) {
  if (!existsSync(path)) return false
  if (process.platform !== 'linux') return true
  return spawnSync(path, ['--version'], { timeout: 20_000 }).status === 0
}

function playwrightsOwn() {
  try {
    return createRequire(import.meta.url)('@playwright/test').chromium.executablePath()
  } catch {
    return undefined
  }
}

function candidates() {
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean)
  const onPath = NAMES.flatMap((name) => folders.map((folder) => join(folder, name)))
  return [playwrightsOwn(), ...onPath, ...(PLACES[process.platform] ?? [])].filter(
    (path) => path !== undefined,
  )
}

/** The path of a Chromium that is here already, or undefined. CHROMIUM_PATH, when set, is the only one taken. */
export function findBrowser() {
  const asked = process.env.CHROMIUM_PATH
  if (asked) return canRun(asked) ? asked : undefined
  return candidates().find(canRun)
}

const isRoot = () => process.getuid?.() === 0
function isDebian() {
  if (process.platform !== 'linux' || !existsSync('/etc/os-release')) return false
  return /^(?:ID|ID_LIKE)=.*debian/m.test(readFileSync('/etc/os-release', 'utf8'))
}

function aptInstall(...packages) {
  const options = { stdio: 'inherit', env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } }
  console.log(`apt-get install ${packages.join(' ')} …`)
  spawnSync('apt-get', ['update'], options) // may fail for one source and still do
  return spawnSync('apt-get', ['install', '-y', '--no-install-recommends', ...packages], options).status === 0
}

/** Without a Chinese font every screenshot shows boxes; the tests themselves would still pass. */
function ensureChineseFont() {
  if (process.platform !== 'linux') return
  const list = spawnSync('fc-list', [':lang=zh'], { encoding: 'utf8' })
  if (list.status === 0 && list.stdout.trim() !== '') return
  if (isDebian() && isRoot() && aptInstall('fonts-noto-cjk', 'fonts-liberation')) return
  console.warn('没有中文字体，截图中的汉字会是方框。 / No Chinese font: screenshots will show boxes.')
}

/** As findBrowser, but installs one when there is none. Returns undefined after saying what to do. */
export function ensureBrowser() {
  let path = findBrowser()
  const isAsked = Boolean(process.env.CHROMIUM_PATH)
  if (!path && !isAsked && isDebian() && isRoot()) {
    aptInstall('chromium', 'fonts-noto-cjk', 'fonts-liberation')
    path = findBrowser()
  }
  if (!path && !isAsked) {
    spawnSync(process.execPath, [commandOf('@playwright/test', 'playwright'), 'install', 'chromium'], {
      stdio: 'inherit',
    })
    path = findBrowser()
  }
  if (path) {
    ensureChineseFont()
    return path
  }
  if (isAsked) console.error(`CHROMIUM_PATH=${process.env.CHROMIUM_PATH} cannot be run.`)
  console.error('没有找到可用的 Chromium：请安装 Chromium 或 Chrome，或用 CHROMIUM_PATH 指出其路径。')
  console.error('No Chromium was found: install Chromium or Chrome, or set CHROMIUM_PATH to its path.')
  return undefined
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const path = ensureBrowser()
  if (path) console.log(path)
  process.exitCode = path ? 0 : 1
}
