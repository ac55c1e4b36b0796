import type { CSSProperties } from 'react'

/** Values for the style sheet, by the names of its custom properties: `{ '--at': 0.5 }`. */
export function customProperties(values: Readonly<Record<`--${string}`, number | string>>): CSSProperties {
  return values as CSSProperties
}
