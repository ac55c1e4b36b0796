import type { SetAside } from '../api/checked'

function faultOf({ id, field, problem }: SetAside): string {
  return `${id} ${field} ${problem}`
}

/**
 * Of `rows`, those that `named` does not tell of already: the same record, of one id and
 * with the same fault, comes in the list of all observations and in its target's own.
 * A record without an id could be any, so that it is always told.
 */
export function notYetNamed(rows: readonly SetAside[], named: readonly SetAside[]): readonly SetAside[] {
  const told = new Set(named.map(faultOf))
  return rows.filter((row) => row.id === null || !told.has(faultOf(row)))
}
