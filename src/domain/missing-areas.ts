/**
 * The areas whose records could not be read, in order: their numbers, or null where
 * not even the number is known.
 *
 * `readable` are the numbers of the records that are there, `setAside` the ids of
 * those that were set aside, null where a record has none that can be read. The
 * report numbers its areas without gaps, so that a record without a number is the
 * one that is missing between the others. Never throws.
 */
export function missingAreasOf(
  readable: readonly number[],
  setAside: readonly (string | null)[],
): readonly (number | null)[] {
  const there = new Set(readable)
  const named = setAside.flatMap((id) => (id !== null && /^\d{1,3}$/.test(id) ? [Number(id)] : []))
  const missing = new Set(named.filter((id) => !there.has(id)))
  let nameless = setAside.length - named.length
  const last = Math.max(0, ...there, ...missing)
  for (let id = 1; id < last && nameless > 0; id += 1) {
    if (there.has(id) || missing.has(id)) continue
    missing.add(id)
    nameless -= 1
  }
  return [...[...missing].sort((a, b) => a - b), ...Array.from({ length: nameless }, () => null)]
}
