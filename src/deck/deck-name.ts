import { NAME_LIMIT } from './deck'

/** The first of the numbered names, from 2 on, that no deck has. */
export function firstFreeName(taken: readonly string[], nameOf: (number: number) => string): string {
  const others = new Set(taken.map((name) => name.trim()))
  for (let number = 2; ; number += 1) {
    const name = nameOf(number)
    if (!others.has(name.trim())) return name
  }
}

/** The name that is wanted, numbered when another deck has it, and never too long: two decks of one name are mistaken for each other. */
export function freeName(
  wanted: string,
  taken: readonly string[],
  numbered: (name: string, number: number) => string,
): string {
  const name = wanted.slice(0, NAME_LIMIT)
  if (!taken.some((other) => other.trim() === name.trim())) return name
  return firstFreeName(taken, (number) => {
    const suffixLength = numbered('', number).length
    return numbered(name.slice(0, NAME_LIMIT - suffixLength), number)
  })
}
