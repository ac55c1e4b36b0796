import { createHash } from 'node:crypto'
import { spawn, spawnSync } from 'node:child_process'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'

/**
 * What `npm start` and `npm test` share. Only Node itself is imported here: both
 * commands run on a fresh clone, before any package is there.
 */
export const root = resolve(dirname(fileURLToPath(import.meta.url)), '..')

const modules = join(root, 'node_modules')
const stamp = join(modules, '.install-stamp')
const NODE_FLOOR = [20, 19]

/** Ends the process with a message in both languages when Node is older than the floor. */
export function requireNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)
  if (major > NODE_FLOOR[0] || (major === NODE_FLOOR[0] && minor >= NODE_FLOOR[1])) return
  console.error(`需要 Node.js ≥ ${NODE_FLOOR.join('.')}，当前为 ${process.versions.node}。`)
  console.error(`Node.js ≥ ${NODE_FLOOR.join('.')} is needed; this is ${process.versions.node}.`)
  process.exit(1)
}

/** The packages of a lock file that must be on every machine, as "path@version". */
function required(lock) {
  return Object.entries(lock.packages ?? {})
    .filter(([path, entry]) => path !== '' && !entry.optional && !entry.devOptional)
    .map(([path, entry]) => `${path}@${entry.version}`)
}

/**
 * Does node_modules hold what package-lock.json asks for? The stamp answers when
 * we installed; when somebody ran npm by hand, npm's own record of what it
 * installed (node_modules/.package-lock.json) does. Times of files say nothing:
 * a checkout changes them.
 */
function isInstalled(lockText, hash) {
  if (!existsSync(modules)) return false
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === hash) return true
  try {
    const installed = new Set(required(JSON.parse(readFileSync(join(modules, '.package-lock.json'), 'utf8'))))
    return required(JSON.parse(lockText)).every((name) => installed.has(name))
  } catch {
    return false
  }
}

/** Runs `npm ci` when node_modules is missing or does not fit the lock file. Returns whether all is there. */
export function ensureInstalled() {
  const lockText = readFileSync(join(root, 'package-lock.json'), 'utf8')
  const hash = createHash('sha256').update(lockText).digest('hex')
  if (!isInstalled(lockText, hash)) {
    console.log('正在安装依赖（npm ci）… / Installing packages (npm ci) …')
    // No package of ours needs an install script to run; none may.
    const args = ['ci', '--ignore-scripts', '--include=dev', '--no-audit', '--no-fund']
    const npm = process.env.npm_execpath
    const result = npm?.endsWith('npm-cli.js')
      ? spawnSync(process.execPath, [npm, ...args], { cwd: root, stdio: 'inherit' })
      : spawnSync(`npm ${args.join(' ')}`, { cwd: root, stdio: 'inherit', shell: true })
    if (result.status !== 0) return false
  }
  writeFileSync(stamp, hash)
  return true
}

/**
 * The script behind a package's command, so that it runs by `node` alike on every system.
 *
 * @param {string} packageName
 */
export function commandOf(packageName, command = packageName) {
  const folder = join(modules, packageName)
  const { bin } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
  return join(folder, typeof bin === 'string' ? bin : bin[command])
}

/** Runs a Node script with its output passed through; resolves to its exit code (1 when it was killed). */
export function runNode(script, args, env = process.env) {
  return new Promise((done) => {
    const child = spawn(process.execPath, [script, ...args], { cwd: root, env, stdio: 'inherit' })
    child.on('error', () => done(1))
    child.on('exit', (code) => done(code ?? 1))
  })
}
