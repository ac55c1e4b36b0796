import { describe, expect, it } from 'vitest'
import { pagesByRoom } from './pages'

describe('pages by room', () => {
  it.each([
    // rooms, limit → the rooms of each page
    [[], 5, []],
    [[2, 2, 1], 5, [[2, 2, 1]]],
    [[2, 2, 2], 5, [[2, 2], [2]]],
    [[9, 1, 1], 5, [[9], [1, 1]]],
    [[1, 9, 1], 5, [[1], [9], [1]]],
  ])('%j of at most %d', (rooms, limit, pages) => {
    expect(pagesByRoom(rooms, (room) => room, limit)).toEqual(pages)
  })
})
