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

/** One slide for each page of a list: `name-1`, `name-2` … */
export function slidesByPage<Item, Content>(
  name: string,
  list: readonly Item[],
  limit: number,
  contentOf: (items: readonly Item[]) => Content,
): readonly (Content & Part)[] {
  const pages = pagesOf(list, limit)
  return pages.map((items, index) => ({
    ...contentOf(items),
    id: `${name}-${index + 1}`,
    part: index + 1,
    parts: pages.length,
  }))
}
