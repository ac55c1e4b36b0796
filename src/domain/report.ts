import type { Bilingual, Quote } from './text'

/** A paragraph (●), verbatim as published: ASCII commas stay, see toDisplayText. */
export interface Paragraph {
  readonly id: string
  readonly text: string
}

/** One ● paragraph of the outlook (举措); its lead sentence is its title. */
export interface Measure extends Paragraph {
  readonly title: Bilingual
}

/** A paragraph in our own English, by the paragraph's id; `figures` are the words that carry the review's figures. */
export interface Translation {
  readonly id: string
  readonly text: string
  readonly figures: readonly { readonly indicatorId: string; readonly text: string }[]
}

export interface ReviewSection {
  readonly id: string
  readonly title: Bilingual
  readonly paragraphs: readonly Paragraph[]
}

export interface WorkSection {
  /** 1 to 11; null for the closing section on government itself, which is not one of the eleven. */
  readonly areaId: number | null
  readonly title: Bilingual
  readonly measures: readonly Measure[]
}

/** The work report: a review of the past year and the outlook on the next. */
export interface WorkReport {
  readonly id: string
  readonly year: number
  readonly title: Bilingual
  readonly subtitle: Bilingual
  readonly source: { readonly name: Bilingual; readonly url: string | null }
  readonly review: {
    readonly title: Bilingual
    readonly motto: Bilingual
    readonly introduction: Paragraph
    readonly sections: readonly ReviewSection[]
  }
  readonly outlook: {
    readonly title: Bilingual
    readonly motto: Bilingual
    readonly requirementsTitle: Bilingual
    readonly requirements: Paragraph
    readonly emphasesTitle: Bilingual
    readonly emphases: readonly Paragraph[]
    readonly workTitle: Bilingual
    readonly areas: readonly WorkSection[]
    readonly government: WorkSection
  }
}

/** One of the eleven work areas (工作领域). */
export interface Area {
  readonly id: number
  readonly title: Bilingual
  readonly shortName: Bilingual
  /** Of the Chinese short name, syllables apart, without tones; empty when the record does not give it. */
  readonly pinyin?: string
  readonly measures: readonly { readonly id: string; readonly title: Bilingual }[]
}

/** A quantity that is measured (指标), with the figure the review gives for the year before, where it gives one. */
export interface Indicator {
  readonly id: string
  readonly name: Bilingual
  readonly unit: { readonly id: string; readonly label: Bilingual }
  readonly review: ReviewFigure | null
}

export interface ReviewFigure {
  readonly year: number
  readonly value: number
  readonly qualifier: 'almost' | 'over' | 'about' | null
  readonly paragraphId: string
  readonly quote: Quote
}

/** What a dataset is: its name, whether its results are made up, and the day it opens on. */
export interface DatasetCard {
  readonly id: string
  readonly name: Bilingual
  readonly note: Bilingual
  readonly isDemo: boolean
  readonly year: number
  readonly opensAsOf: `${number}-${number}-${number}`
  readonly dataDate: `${number}-${number}-${number}`
}
