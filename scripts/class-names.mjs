import { readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'

/**
 * Short class names for the build: a number for each name of a CSS module, in the
 * order of the files and of the names in them, so that every build of the same
 * source gives the same. Written out they cost 2 kB of the style sheet's budget.
 */
export function shortClassNames(folder) {
  const names = new Map()
  const files = readdirSync(folder, { recursive: true })
    .filter((file) => file.endsWith('.module.css'))
    .sort()
  const repeated = files.find(
    (file, index) => files.findIndex((other) => basename(other) === basename(file)) < index,
  )
  if (repeated)
    throw new Error(`Two style sheets are called ${basename(repeated)}: their names would be one.`)
  for (const file of files) {
    const text = readFileSync(join(folder, file), 'utf8')
    for (const [, local] of text.matchAll(/\.([a-zA-Z][\w-]*)/g)) {
      const name = readableClassName(local, file)
      if (!names.has(name)) names.set(name, `_${names.size.toString(36)}`)
    }
  }
  return (local, file) => names.get(readableClassName(local, file)) ?? readableClassName(local, file)
}

/** Names without a hash, for people: file names are unique. */
export function readableClassName(local, file) {
  return `${basename(file).replace(/\.module\.css.*$/, '')}-${local}`
}
