import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { onlyPlaceOf, placeOf, runsOf, segmentsOf } from './marked-text'

/** `a:0-3 b:1-2` as marks; drawn as `text[covering|owner|ending]`. */
const marksIn = (words: string) =>
  words
    .split(' ')
    .filter(Boolean)
    .map((word) => {
      const [, id = '', start, end] = /^(\w+):(-?[\d.]+)-([\d.]+)$/.exec(word) ?? []
      return { id, start: Number(start), end: Number(end) }
    })
const drawn = (segments: ReturnType<typeof segmentsOf<ReturnType<typeof marksIn>[number]>>) =>
  segments
    .map(({ text, marks, owner, ending }) => {
      const ids = (list: typeof marks) => list.map(({ id }) => id).join('')
      return owner === null ? text : `${text}[${ids(marks)}|${owner.id}|${ids(ending)}]`
    })
    .join(' ')

describe('segmentsOf', () => {
  it.each([
    // text, marks → segments
    ['', '', ''],
    ['abcdef', '', 'abcdef'],
    ['abcdef', 'a:0-6', 'abcdef[a|a|a]'],
    ['abcdef', 'a:2-4', 'ab cd[a|a|a] ef'],
    ['abcdef', 'a:0-2 b:2-4', 'ab[a|a|a] cd[b|b|b] ef'],
    // 新开工…、完工…: one within the other, from the same word on
    ['abcdef', 'a:0-3 b:0-6', 'abc[ab|a|a] def[b|b|b]'],
    // 180项…、300项…: two promises of the same words
    ['abcdef', 'a:1-4 b:1-4', 'a bcd[ab|a|ab] ef'],
    // one inside the other
    ['abcdef', 'a:0-6 b:2-4', 'ab[a|a|] cd[ab|b|b] ef[a|a|a]'],
    // they cross
    ['abcdef', 'a:0-4 b:2-6', 'ab[a|a|] cd[ab|a|a] ef[b|b|b]'],
    // they end together
    ['abcdef', 'a:0-6 b:3-6', 'abc[a|a|] def[ab|b|ab]'],
    // not in the text
    ['abc', 'a:2-2 b:3-9 c:-1-2 d:2-1 e:0.5-2', 'abc'],
    ['', 'a:0-1', ''],
  ])('%s with %s', (text, marks, expected) => {
    expect(drawn(segmentsOf(text, marksIn(marks)))).toBe(expected)
  })

  const anyMark = fc.record({
    start: fc.integer({ min: -2, max: 24 }),
    end: fc.integer({ min: -2, max: 24 }),
  })
  const anyText = fc.string({ unit: 'binary', maxLength: 20 })

  it.each([
    ['segments', segmentsOf],
    ['runs', runsOf],
  ])('the %s, joined, are the text; each mark within it ends once', (_, cut) => {
    fc.assert(
      fc.property(anyText, fc.array(anyMark, { maxLength: 6 }), (text, marks) => {
        const pieces = cut(text, marks)
        expect(pieces.map((piece) => piece.text).join('')).toBe(text)
        const within = marks.filter(({ start, end }) => start >= 0 && start < end && end <= text.length)
        const ending = pieces.flatMap((piece) => piece.ending)
        expect(ending).toHaveLength(within.length)
        for (const mark of within) expect(ending).toContain(mark)
      }),
    )
  })
})

describe('runsOf', () => {
  it.each([
    ['abcdef', 'a:0-4 b:2-6', 'abcd[ab|a|a] ef[b|b|b]'],
    ['abcdef', 'a:0-3 b:0-6', 'abc[ab|a|a] def[b|b|b]'],
    ['abcdef', 'a:1-2', 'a b[a|a|a] cdef'],
  ])('joins what has one owner: %s with %s', (text, marks, expected) => {
    expect(drawn(runsOf(text, marksIn(marks)))).toBe(expected)
  })
})

describe('where words stand', () => {
  const text = '新开工1000部、完工600部'
  it.each([
    ['新开工1000部', 0, 8, { start: 0, end: 8 }],
    ['新开工1000部', 1, 9, null],
    ['完工', 9, 11, { start: 9, end: 11 }],
    ['', 3, 3, null],
    ['完工600部', 9, 99, null],
  ])('%s at %d to %d', (words, start, end, expected) => {
    expect(placeOf(text, { text: words, start, end })).toEqual(expected)
  })

  it.each([
    ['完工', { start: 9, end: 11 }],
    ['工', null],
    ['停车位', null],
    ['', null],
  ])('%s, once', (words, expected) => expect(onlyPlaceOf(text, words)).toEqual(expected))

  it('counts places that overlap', () => expect(onlyPlaceOf('aaa', 'aa')).toBeNull())
})
