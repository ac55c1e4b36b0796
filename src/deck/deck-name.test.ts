import { describe, expect, it } from 'vitest'
import { NAME_LIMIT } from './deck'
import { firstFreeName, freeName } from './deck-name'

const numbered = (name: string, number: number) => `${name} (${number})`

describe('the name of a deck that joins others', () => {
  it.each([
    // others → its name
    [[], 'a'],
    [['b'], 'a'],
    [['a'], 'a (2)'],
    [[' a '], 'a (2)'],
    [['a', 'a (2)', 'a (3)'], 'a (4)'],
    [['a', 'a (3)'], 'a (2)'],
  ])('among %j is %s', (taken, name) => {
    expect(freeName('a', taken, numbered)).toBe(name)
  })

  it('is within the limit, also with its number', () => {
    const long = 'a'.repeat(NAME_LIMIT)
    const name = freeName(`${long} and more`, [long], numbered)
    expect(name).toBe(`${'a'.repeat(NAME_LIMIT - 4)} (2)`)
  })

  it('of a new one is the first number that is free, from 2 on', () => {
    const nameOf = (number: number) => `deck ${number}`
    expect(firstFreeName(['mine'], nameOf)).toBe('deck 2')
    expect(firstFreeName(['deck 2', 'deck 4'], nameOf)).toBe('deck 3')
  })
})
