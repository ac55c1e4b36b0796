import type { IsoDate } from '../domain/calendar'
import type { Deck, Decision, Held } from './deck'

/** What says which decisions belong to a meeting. */
export type Meeting = Pick<Deck, 'meetingOn' | 'decisions'>

/** A deck of 50 meetings is that of four years: the oldest are forgotten. */
export const HELD_AT_MOST = 50

/** The day of the meeting (会议日期): the one that was set, else the as-of date of the data. */
export function meetingDayOf({ meetingOn }: Pick<Deck, 'meetingOn'>, asOf: IsoDate): IsoDate {
  return meetingOn === '' ? asOf : meetingOn
}

/** True for a decision that says what is to be done. One without words is none. */
export function hasWords({ what }: Decision): boolean {
  return what.trim() !== ''
}

/** The decisions of meetings before this day, newest meeting first. One without words is none. */
export function earlierDecisions(decisions: readonly Decision[], day: IsoDate): readonly Decision[] {
  return decisions
    .filter((one) => one.takenOn < day && hasWords(one))
    .sort((a, b) => b.takenOn.localeCompare(a.takenOn))
}

/** The decisions that the meeting of this day takes. */
export function decisionsOf(decisions: readonly Decision[], day: IsoDate): readonly Decision[] {
  return decisions.filter(({ takenOn }) => takenOn === day)
}

/** The decisions of meetings after this day, which are on no slide. One without words is none. */
export function laterDecisions(decisions: readonly Decision[], day: IsoDate): readonly Decision[] {
  return decisions.filter((one) => one.takenOn > day && hasWords(one))
}

/**
 * The deck with a briefing noted as held on this day, with data up to `asOf`. One
 * meeting has one: a later start replaces it. The very same deck when that is what it
 * says already.
 */
export function withHeld(deck: Deck, on: IsoDate, asOf: IsoDate): Deck {
  // No meeting is before its data: its day is that of the last one, which nobody has changed.
  if (on < asOf) return deck
  if (deck.held.some((one) => one.on === on && one.asOf === asOf)) return deck
  const others = deck.held.filter((one) => one.on !== on)
  const held = [...others, { on, asOf }].sort((a, b) => a.on.localeCompare(b.on))
  return { ...deck, held: held.slice(-HELD_AT_MOST) }
}

/**
 * The last briefing held before this meeting whose data ended before `asOf`; null
 * when there is none. One on the same data has nothing to be compared with.
 */
export function lastHeldBefore(deck: Pick<Deck, 'held' | 'meetingOn'>, asOf: IsoDate): Held | null {
  const day = meetingDayOf(deck, asOf)
  const before = deck.held.filter((one) => one.on < day && one.asOf < asOf)
  return before.reduce<Held | null>((last, one) => (last === null || one.on > last.on ? one : last), null)
}

/**
 * The day that a deck's data are compared with: the one that the address names, else
 * the deck's own where it is before `asOf`, else null for the usual one.
 */
export function comparedDay(
  { since }: Pick<Deck, 'since'>,
  given: IsoDate | null,
  asOf: IsoDate,
): IsoDate | null {
  return given ?? (since !== '' && since < asOf ? since : null)
}

/** The deck with all decisions of one day as those of another: its meeting was put off. */
export function withDecisionsMoved(deck: Deck, from: IsoDate, to: IsoDate): Deck {
  const decisions = deck.decisions.map((one) => (one.takenOn === from ? { ...one, takenOn: to } : one))
  return { ...deck, decisions }
}
