/** A text in both of the product's languages. */
export interface Bilingual {
  readonly zh: string
  readonly en: string
}

/** A verbatim substring of the report. Offsets count UTF-16 units into the paragraph's text; `end` is exclusive. */
export interface Quote {
  readonly text: string
  readonly start: number
  readonly end: number
}
