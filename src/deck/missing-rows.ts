import { ROWS_PER_SLIDE } from './area-slides'
import { LINES } from './list-slides'
import type { AreaSlide, HeadlineSlide, MeasuresSlide, MilestonesSlide } from './slide'

type ListSlide = AreaSlide | HeadlineSlide | MeasuresSlide | MilestonesSlide

/** How many more rows a full slide of this kind has: their place stays free, so that rows are as high on a slide of two. */
export function missingRowsOf(slide: ListSlide): number {
  switch (slide.kind) {
    case 'area':
      return ROWS_PER_SLIDE - slide.rows.length - slide.measures.length
    case 'headline':
      return ROWS_PER_SLIDE - slide.rows.length
    case 'measures':
      return ROWS_PER_SLIDE - slide.measures.length
    case 'milestones':
      return LINES.milestones - slide.lines.length
  }
}
