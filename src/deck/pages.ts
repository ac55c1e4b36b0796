import type { Part } from './part'

/**
 * A list in as few pages of at most `limit` as it takes, as even as they can be:
 * 13 in pages of 6 are 5, 4 and 4, so that no page holds a single leftover row.
 * An empty list has no page.
 */
export function pagesOf<Item>(list: readonly Item[], limit: number): readonly (readonly Item[])[] {
  const count = Math.ceil(list.length / limit)
  const size = Math.floor(list.length / count)
  const larger = list.length % count
  return Array.from({ length: count }, (_, page) => {
    const start = page * size + Math.min(page, larger)
    return list.slice(start, start + size + (page < larger ? 1 : 0))
  })
}

/**
 * A list in pages that hold at most `limit` each, where items take different room; an
 * item that takes more than that has a page of its own. In order; an empty list has no page.
 */
export function pagesByRoom<Item>(
  list: readonly Item[],
  roomOf: (item: Item) => number,
  limit: number,
): readonly (readonly Item[])[] {
  const pages: Item[][] = []
  let left = 0
  for (const item of list) {
    const room = roomOf(item)
    if (pages.length === 0 || room > left) {
      pages.push([])
      left = limit
    }
    pages.at(-1)?.push(item)
    left -= room
  }
  return pages
}

/** One slide for each page of a list: `name-1`, `name-2` … */
export function slidesByPage<Item, Content>(
  name: string,
  list: readonly Item[],
  limit: number,
  contentOf: (items: readonly Item[]) => Content,
): readonly (Content & Part)[] {
  return slidesOfPages(name, pagesOf(list, limit), contentOf)
}

/** One slide for each of these pages. */
export function slidesOfPages<Item, Content>(
  name: string,
  pages: readonly (readonly Item[])[],
  contentOf: (items: readonly Item[]) => Content,
): readonly (Content & Part)[] {
  return pages.map((items, index) => ({
    ...contentOf(items),
    id: `${name}-${index + 1}`,
    part: index + 1,
    parts: pages.length,
  }))
}
