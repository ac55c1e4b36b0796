import { execFile } from 'node:child_process'
import {
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, describe, expect, it } from 'vitest'
import { commandOf } from '../scripts/tools.mjs'

const root = fileURLToPath(new URL('..', import.meta.url))
const read = (path: string) => readFileSync(join(root, path), 'utf8')

interface Cruise {
  summary: { totalCruised: number; violations: { from: string; to: string; rule: { name: string } }[] }
}

/** What dependency-cruiser says of a tree, by the project's own rules. */
const cruise = (folder: string, rooms: string[]) =>
  new Promise<Cruise['summary']>((done, fail) => {
    const config = join(root, '.dependency-cruiser.cjs')
    const command = commandOf('dependency-cruiser', 'depcruise')
    const args = [command, ...rooms, '--config', config, '--output-type', 'json']
    execFile(process.execPath, args, { cwd: folder, maxBuffer: 256 * 1024 * 1024 }, (error, out, said) => {
      // It ends with the number of violations as its exit code, so the code alone is no failure.
      if (out === '') return fail(new Error(`depcruise: ${said}`, { cause: error }))
      done((JSON.parse(out) as Cruise).summary)
    })
  })

const filesIn = (...rooms: string[]) =>
  rooms.flatMap((room) =>
    readdirSync(join(root, room), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name).slice(root.length)),
  )
const sources = filesIn('src', 'mocks', 'scripts')
const isTest = (file: string) => /\.test\.tsx?$/.test(file)

describe('imports', () => {
  it('keep to the map of the house', { timeout: 60_000 }, async () => {
    const { totalCruised, violations } = await cruise(root, ['src', 'mocks', 'tests', 'scripts'])
    // With a TypeScript it does not know, the tool finds no module at all and is content.
    expect(totalCruised).toBeGreaterThan(30)
    expect(violations.map(({ from, to, rule }) => `${rule.name}: ${from} → ${to}`)).toEqual([])
  })

  // Each rule is shown to bite: file, what it imports, the rule that must say so (or none).
  const BREACHES = [
    ['src/domain/a.ts', '../state/view', 'room-domain'],
    ['src/domain/b.ts', 'zustand', 'domain-no-package'],
    ['src/domain/c.ts', 'node:fs', 'domain-no-package'],
    ['src/domain/d.test.ts', 'vitest', undefined],
    ['src/domain/e.test.ts', '../../tests/builders', undefined],
    ['src/ui/a.tsx', '../domain/target', 'room-ui'],
    ['src/ui/b.tsx', 'zustand', 'ui-react-only'],
    ['src/ui/c.tsx', 'react', undefined],
    ['src/state/a.ts', '../domain/target', undefined],
    ['src/state/b.ts', '../api/contract', 'room-state'],
    ['src/api/b.ts', '../state/view', 'room-api'],
    ['src/i18n/a.ts', '../state/view', undefined],
    ['src/i18n/b.ts', '../ui/chip', 'room-i18n'],
    ['src/figures/a.tsx', '../board/rows', 'room-figures'],
    ['src/figures/b.tsx', '../i18n/messages', undefined],
    ['src/charts/a.tsx', 'recharts', undefined],
    ['src/charts/b.tsx', '../figures/row', 'room-charts'],
    ['src/board/a.ts', '../api/contract', undefined],
    ['src/board/b.ts', '../figures/row', 'room-board'],
    ['src/features/one/a.tsx', '../two/screen', 'feature-apart'],
    ['src/features/one/b.tsx', '../../board/rows', undefined],
    ['src/features/one/c.tsx', '../../app/shell', 'room-features'],
    ['src/features/one/d.tsx', 'recharts', 'recharts-in-charts'],
    ['src/features/one/e.tsx', 'fast-check', 'src-no-dev-package'],
    ['src/features/one/f.tsx', 'node:path', 'src-no-node'],
    ['src/features/one/g.tsx', './gone', 'no-unresolved'],
    ['src/features/one/h.test.tsx', '../../../mocks/handlers', undefined],
    ['src/app/a.tsx', '../features/one/screen', undefined],
    ['src/app/b.tsx', '../../mocks/handlers', 'mocks-apart'],
    ['src/app/c.tsx', '../../tests/builders', 'tests-apart'],
    ['src/app/d.tsx', '../../scripts/headers.mjs', 'scripts-apart'],
    ['src/main.tsx', '../mocks/handlers', 'mocks-dynamically'],
    ['mocks/a.ts', '../src/api/contract', undefined],
    ['mocks/b.ts', '../src/state/view', 'mocks-by-contract'],
    ['mocks/c.ts', '../tests/builders', 'tests-apart'],
    ['scripts/a.ts', '../mocks/handlers', undefined],
    ['src/domain/ring.ts', './ring', 'no-circular'],
  ] as const
  const STOCK = [
    'src/domain/target.ts',
    'src/state/view.ts',
    'src/api/contract.ts',
    'src/ui/chip.tsx',
    'src/i18n/messages.ts',
    'src/figures/row.tsx',
    'src/board/rows.ts',
    'src/features/one/screen.tsx',
    'src/features/two/screen.tsx',
    'src/app/shell.tsx',
    'mocks/handlers.ts',
    'tests/builders.ts',
    'scripts/headers.mjs',
  ]
  const planted = mkdtempSync(join(tmpdir(), 'architecture-test-'))
  afterAll(() => rmSync(planted, { recursive: true }))

  it('that break a rule are found, those that break none are not', { timeout: 60_000 }, async () => {
    const write = (file: string, text: string) => {
      mkdirSync(join(planted, dirname(file)), { recursive: true })
      writeFileSync(join(planted, file), text)
    }
    for (const file of STOCK) write(file, 'export const it = 1\n')
    for (const [file, target] of BREACHES)
      write(file, `import * as it from '${target}'\nexport const kept = it\n`)
    for (const file of ['package.json', 'tsconfig.json']) write(file, read(file))
    symlinkSync(join(root, 'node_modules'), join(planted, 'node_modules'), 'junction')

    const { violations } = await cruise(planted, ['src', 'mocks', 'tests', 'scripts'])
    const found = new Map<string, string[]>()
    for (const { from, rule } of violations) found.set(from, [...(found.get(from) ?? []), rule.name])
    for (const [file, target, rule] of BREACHES) {
      const names = found.get(file) ?? []
      if (rule === undefined) expect(names, `${file} → ${target}`).toEqual([])
      else expect(names, `${file} → ${target}`).toContain(rule)
    }
  })
})

describe('files', () => {
  /** Lines that are neither blank nor comment only. */
  const codeLines = (text: string) =>
    text
      .replace(/^\s*\/\*[\s\S]*?\*\//gm, '')
      .split('\n')
      .filter((line) => line.trim() !== '' && !/^\s*\/\//.test(line)).length

  it('hold at most 250 lines of code', () => {
    const isExempt = (file: string) =>
      isTest(file) || file.startsWith('mocks/data/') || file.startsWith('src/i18n/messages')
    const long = sources
      .filter((file) => /\.(?:ts|tsx|mjs|css)$/.test(file) && !isExempt(file))
      .map((file) => [file, codeLines(read(file))] as const)
      .filter(([, lines]) => lines > 250)
    expect(long).toEqual([])
  })

  it('name no raw colour outside the token file', () => {
    const COLOUR =
      /#(?:[\da-f]{3,4}|[\da-f]{6}|[\da-f]{8})\b(?![-/])|\b(?:rgba?|hsla?|hwb|lab|lch|oklab|oklch)\(/gi
    const found = sources
      .filter(
        (file) => /^src\/.*\.(?:css|tsx|ts)$/.test(file) && !isTest(file) && file !== 'src/styles/tokens.css',
      )
      .flatMap((file) => {
        const text = read(file).replace(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, '')
        return (text.match(COLOUR) ?? []).map((colour) => `${file}: ${colour}`)
      })
    expect(found).toEqual([])
  })

  it('lie in rooms that say what they are for', () => {
    const DRAWERS = ['utils', 'lib', 'types', 'hooks', 'components']
    expect(sources.filter((file) => file.split('/').some((part) => DRAWERS.includes(part)))).toEqual([])
    expect(sources.filter((file) => /^index\.tsx?$/.test(basename(file)))).toEqual([])
    expect(sources.filter((file) => /^src\/features\/[^/]+\/[^/]+\//.test(file))).toEqual([])
    expect(sources.filter((file) => /^src\/.*[A-Z_]/.test(file))).toEqual([])
  })
})

describe('packages', () => {
  const { dependencies, devDependencies } = JSON.parse(read('package.json')) as Record<
    string,
    Record<string, string>
  >

  it('are pinned to one version', () => {
    const loose = Object.entries({ ...dependencies, ...devDependencies }).filter(
      ([, v]) => !/^\d+\.\d+\.\d+$/.test(v),
    )
    expect(loose).toEqual([])
  })

  it('come from the registry and carry a checksum', () => {
    const { packages } = JSON.parse(read('package-lock.json')) as {
      packages: Record<string, { resolved?: string; integrity?: string }>
    }
    const doubtful = Object.entries(packages).filter(
      ([path, { resolved = '', integrity = '' }]) =>
        path !== '' &&
        !(integrity.startsWith('sha512-') && /^(?:https:\/\/registry\.npmjs\.org\/.*)?$/.test(resolved)),
    )
    expect(doubtful.map(([path]) => path)).toEqual([])
  })

  it('of the running app each have their reason in docs/dependencies.md', () => {
    const document = read('docs/dependencies.md')
    for (const name of Object.keys(dependencies ?? {})) expect(document).toContain(`\`${name}\``)
  })
})
