import type { Deck } from './deck'
import { areaTitle } from './area-title'
import type { Part } from './part'
import type { Slide } from './slide'
import type { Snapshot } from './snapshot'
import { filterWords } from '../figures/filter-words'
import type { I18n } from '../i18n/i18n'

/** “(cont. 2/3)” where a list takes several slides, else nothing. */
export function partText({ part, parts }: Pick<Part, 'part' | 'parts'>, { t }: I18n): string {
  return parts > 1 ? t.slides.pages.of(part, parts) : ''
}

function nameOf(slide: Slide, i18n: I18n, snapshot: Snapshot): string {
  const { t, say } = i18n
  const { names } = t.slides
  switch (slide.kind) {
    case 'title':
      return t.slides.title(snapshot.year)
    case 'follow-up':
      return names.followUp
    case 'summary':
      return filterWords(snapshot, i18n).length > 0 ? names.summaryFiltered : names.summary
    case 'problem':
      return say(slide.row.target.name)
    case 'area':
    case 'measures':
      return areaTitle(slide, i18n)
    case 'years':
      return names.years(snapshot.year - 1, snapshot.year)
    default:
      return names[slide.kind]
  }
}

/** What a slide is about: as somebody has named it in the deck, else by its kind. */
export function slideName(
  slide: Slide,
  i18n: I18n,
  snapshot: Snapshot,
  { titles }: Pick<Deck, 'titles'>,
): string {
  return titles[slide.id] ?? nameOf(slide, i18n, snapshot)
}

/** Its name with its part, as the announcement, the lists of slides and the browser's tab say it. */
export function slideTitle(slide: Slide, i18n: I18n, snapshot: Snapshot, deck: Pick<Deck, 'titles'>): string {
  return `${slideName(slide, i18n, snapshot, deck)}${'part' in slide ? partText(slide, i18n) : ''}`
}
