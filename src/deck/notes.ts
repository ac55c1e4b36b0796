import { elapsedShareOf } from '../domain/calendar'
import { isQuantity } from '../domain/in-force'
import type { RollUp } from '../domain/roll-up'
import { bandOf, groupOf, STATUS_BANDS, STATUSES } from '../domain/status'
import type { TrackedTarget } from '../domain/tracked'
import { ambitionText } from '../figures/ambition-text'
import { figureTexts } from '../figures/figure-texts'
import { outcomeTexts } from '../figures/milestone-texts'
import type { I18n } from '../i18n/i18n'
import { areaTitle } from './area-title'
import type { Deck } from './deck'
import { remarkOf } from './remark'
import type { ChangesSlide } from './changes-slide'
import type { AreasSlide, AreaSlide, GapsSlide, ProblemSlide, Slide } from './slide'
import type { Snapshot } from './snapshot'

function countsIn(rollUp: RollUp, { t }: I18n): readonly string[] {
  const bands = STATUS_BANDS.filter((band) => band !== 'other' && rollUp.byBand[band] > 0)
  // “Other” is no word to be spoken: what it holds is.
  const others = STATUSES.filter((status) => bandOf(status) === 'other' && rollUp.byStatus[status] > 0)
  return [
    ...bands.map((band) => t.notes.part(t.band[band], rollUp.byBand[band])),
    ...others.map((status) => t.notes.part(t.status[status], rollUp.byStatus[status])),
  ]
}

/** What somebody has written, as a sentence: with the stop that few people type. */
function sentenceOf(text: string, { t }: I18n): string {
  const said = text.trim()
  return /[。！？…．.!?]["”’」』）)]?$/u.test(said) ? said : `${said}${t.notes.stop}`
}

/** A gap as it is spoken: how far, without the sign, in a word that is said in full. */
function distanceOf(gap: number, { t, format }: I18n): string {
  return t.notes.points(format.points(Math.abs(gap)).replace(/^\+| \D+$/g, ''))
}

/** A target in a sentence; `withShare` when no other sentence says how much of it is done. */
function lineOf({ target, assessment }: TrackedTarget, i18n: I18n, withShare = true): string {
  const { t, say } = i18n
  const { actual, promised, unit, completion } = figureTexts(target, assessment, i18n)
  const figures =
    isQuantity(target) && actual !== null
      ? t.notes.figures(
          target.kind === 'count' ? t.notes.done(`${actual} ${unit}`) : `${actual} ${unit}`,
          `${promised} ${unit}`,
          withShare ? completion : null,
        )
      : ''
  return t.notes.line(say(target.name), t.status[assessment.status], figures)
}

/** One of those that are behind, by how much; the figures stand on the slide. */
function shortfallOf({ target, assessment }: TrackedTarget, i18n: I18n): string {
  const { t, say } = i18n
  const { promisedParts } = figureTexts(target, assessment, i18n)
  if (assessment.gap.kind === 'known' && assessment.gap.value < 0) {
    return t.notes.short(say(target.name), distanceOf(assessment.gap.value, i18n))
  }
  if (isQuantity(target)) return say(target.name)
  return t.notes.milestone(say(target.name), promisedParts.join(t.notes.and))
}

function problemNotes({ row }: ProblemSlide, deck: Deck, i18n: I18n): string {
  const { t, format } = i18n
  const { target, assessment } = row
  const { completion, planned } = figureTexts(target, assessment, i18n)
  const { requiredPace } = assessment
  const remark = (field: Parameters<typeof remarkOf>[0]) => remarkOf(field, row, deck, i18n)
  const [cause, nextStep, ask, department] = [
    remark('cause'),
    remark('nextStep'),
    remark('ask'),
    remark('department'),
  ]
  const { dataDate, asOf } = assessment
  const gap = assessment.gap.kind === 'known' ? assessment.gap.value : null
  const gapSentence =
    completion !== null &&
    planned !== null &&
    gap !== null &&
    t.notes.gap(completion, planned, distanceOf(gap, i18n), gap < 0)
  return [
    lineOf(row, i18n, gapSentence === false),
    dataDate !== null && dataDate !== asOf && t.notes.stale(format.date(dataDate)),
    gapSentence,
    requiredPace.kind === 'known' && t.notes.pace(format.ratio(requiredPace.value)),
    department !== '' && t.notes.department(department),
    // A cause that somebody took off the slide was reported all the same.
    cause === '' && assessment.latest?.cause == null && t.notes.noCause,
    cause !== '' && t.notes.cause(sentenceOf(cause, i18n)),
    nextStep !== '' && t.notes.nextStep(sentenceOf(nextStep, i18n)),
    ask !== '' && t.notes.ask(sentenceOf(ask, i18n)),
  ]
    .filter((sentence) => sentence !== false)
    .join('')
}

/** The counts once, then the names that are on the slide. */
function changesNotes({ part, since, summary, lists }: ChangesSlide, { t, say, format }: I18n): string {
  const counts = part === 1 ? t.notes.changes(format.date(since), summary.worse, summary.better) : ''
  const moved = lists
    .filter(({ rows }) => rows.length > 0)
    .map(({ section, rows }) => t.notes.moved[section](rows.map(({ target }) => say(target.name))))
  return `${counts}${moved.join('')}`
}

/** How many areas are named in one breath. */
const AREAS_NAMED = 3

/** What is said to an area: its counts once, then those on the slide that are behind; what else is on a further slide. */
function areaNotes(slide: AreaSlide, i18n: I18n): string {
  const { t, say } = i18n
  const { part, rollUp, rows } = slide
  const counts = part === 1 ? t.notes.area(areaTitle(slide, i18n), rollUp.total, countsIn(rollUp, i18n)) : ''
  const behind = rows.filter(({ assessment }) => groupOf(assessment.status) === 'behind-schedule')
  if (behind.length > 0) return `${counts}${t.notes.list(behind.map((row) => shortfallOf(row, i18n)))}`
  return part === 1 ? counts : t.notes.goesOn(rows.map(({ target }) => say(target.name)))
}

function areasNotes({ areas, rollUp }: AreasSlide, i18n: I18n): string {
  const { t } = i18n
  const behind = areas
    .map((line) => ({ line, count: line.rollUp.byBand['at-risk'] + line.rollUp.byBand.behind }))
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count - a.count)
  // Of what nothing is known it must not be said that it is on schedule.
  const judged = rollUp.total - rollUp.byBand.other
  if (rollUp.byGroup['behind-schedule'] === 0) return t.notes.noneBehind(judged, rollUp.total)
  // They are on another slide of the areas.
  if (behind.length === 0) return ''
  return t.notes.areasBehind(
    behind.slice(0, AREAS_NAMED).map(({ line, count }) => t.notes.areaBehind(areaTitle(line, i18n), count)),
    behind.length > AREAS_NAMED,
  )
}

function gapsNotes({ lines }: GapsSlide, { t }: I18n): string {
  const parts = lines
    .filter(({ count }) => count > 0)
    .map(({ reason, count }) => `${t.slides.gaps.reasons[reason]} ${t.slides.gaps.count(count)}`)
  return parts.length === 0 ? '' : t.notes.gaps([...new Set(parts)])
}

/**
 * What could be said to a slide, drafted from the data in plain sentences of the
 * reader's language. A draft: it says what the slide says, and asks where nobody has
 * reported a cause. Empty for the appendix, which is looked up, not spoken.
 *
 * Source: issue 4, "Compose before".
 */
export function draftNotes(slide: Slide, snapshot: Snapshot, deck: Deck, i18n: I18n): string {
  const { t, say, format } = i18n
  const words = t.notes
  switch (slide.kind) {
    case 'title': {
      const { year, asOf, isDemo } = snapshot
      const opening = words.title(year, format.date(asOf), slide.withData, slide.targets)
      return isDemo ? `${opening}${words.demo}` : opening
    }
    case 'follow-up':
      return words.followUp(slide.done, slide.total)
    case 'summary': {
      const elapsed = format.share(elapsedShareOf(snapshot.year, snapshot.asOf))
      if (slide.rollUp.total === 0) return words.noTargets(elapsed)
      const counts = words.summary(elapsed, slide.rollUp.total, countsIn(slide.rollUp, i18n))
      const urgent = slide.urgent.map(({ target }) => say(target.name))
      return [
        counts,
        slide.unverified > 0 && words.unverified(slide.unverified),
        urgent.length > 0 && words.urgent(urgent),
      ]
        .filter((sentence) => sentence !== false)
        .join('')
    }
    case 'areas':
      return areasNotes(slide, i18n)
    case 'headline':
      return slide.rows.map((row) => lineOf(row, i18n)).join('')
    case 'behind':
      return `${slide.part === 1 ? words.behind(slide.total) : ''}${words.list(slide.rows.map((row) => shortfallOf(row, i18n)))}`
    case 'problem':
      return problemNotes(slide, deck, i18n)
    case 'area':
      return areaNotes(slide, i18n)
    case 'measures':
      return words.measures(areaTitle(slide, i18n), slide.area.measures.length)
    case 'milestones':
      return words.milestones(
        slide.lines.map((line) =>
          words.milestone(say(line.tracked.target.name), outcomeTexts(line, i18n).join(t.list.comma)),
        ),
      )
    case 'changes':
      return changesNotes(slide, i18n)
    case 'years':
      return words.years(
        slide.chains.map((chain) => words.year(say(chain.target.name), ambitionText(chain, i18n))),
      )
    case 'decisions':
      return words.decisions
    case 'gaps':
      return gapsNotes(slide, i18n)
    case 'table':
    case 'method':
    case 'sources':
    case 'empty':
      return ''
  }
}

/** The notes of a slide: what somebody has written, else the draft, said to be one. */
export function notesOf(
  slide: Slide,
  snapshot: Snapshot,
  deck: Deck,
  i18n: I18n,
): { readonly text: string; readonly isDraft: boolean } {
  const written = deck.notes[slide.id]
  if (written !== undefined) return { text: written, isDraft: false }
  return { text: draftNotes(slide, snapshot, deck, i18n), isDraft: true }
}
