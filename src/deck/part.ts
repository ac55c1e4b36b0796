/** Where a slide stands among those that continue one list: `part` of `parts`, from 1. */
export interface Part {
  /** Stable: the same slide of the same data has the same id, whatever stands before it. */
  readonly id: string
  readonly part: number
  readonly parts: number
}
