import type { IsoDate } from '../domain/calendar'

/** What somebody knows of a target that the data do not say. Every field may be empty: then the slide shows an empty field to fill in. */
export interface Remark {
  readonly cause?: string
  readonly nextStep?: string
  readonly ask?: string
  readonly department?: string
}
export const REMARK_FIELDS = ['department', 'cause', 'nextStep', 'ask'] as const satisfies (keyof Remark)[]
export type RemarkField = (typeof REMARK_FIELDS)[number]

export const DECISION_STATES = ['open', 'done', 'dropped'] as const
export type DecisionState = (typeof DECISION_STATES)[number]

/** A decision of a briefing (决定事项): who does what by when, and what became of it. */
export interface Decision {
  readonly id: string
  readonly what: string
  readonly who: string
  /** As it was said: a date or “next meeting”. */
  readonly byWhen: string
  readonly state: DecisionState
  /** What became of it, in words. */
  readonly outcome: string
  /** The day of the meeting that took it. */
  readonly takenOn: IsoDate
}

/** A briefing that was held (已汇报): on which day, with data up to which. */
export interface Held {
  readonly on: IsoDate
  readonly asOf: IsoDate
}

/**
 * A deck (汇报稿): how somebody has arranged, named and annotated the slides that
 * the data give. It holds no figure: those come from the data whenever it is
 * presented. Slides are named by their ids, so that a deck outlives new data.
 */
export interface Deck {
  readonly id: string
  readonly name: string
  /** Slides in another order than the data's; what is not named keeps its place. */
  readonly order: readonly string[]
  readonly hidden: readonly string[]
  /** Slides that are left out unless asked for, and were asked for. */
  readonly shown: readonly string[]
  /** Slides whose rows stand on two slides. */
  readonly split: readonly string[]
  readonly titles: Readonly<Record<string, string>>
  readonly notes: Readonly<Record<string, string>>
  /** By the target's id. */
  readonly remarks: Readonly<Record<string, Remark>>
  /** How long a slide is meant to stand, in seconds, where that differs from the even share. */
  readonly seconds: Readonly<Record<string, number>>
  /** How long the whole is meant to take, in minutes. */
  readonly minutes: number
  /** The day of the meeting (会议日期); empty for the as-of date of the data. */
  readonly meetingOn: IsoDate | ''
  /** The day that its data are compared with (对比日); empty for the usual one. */
  readonly since: IsoDate | ''
  readonly decisions: readonly Decision[]
  /** The briefings that were held with it, one for each meeting's day, oldest first. */
  readonly held: readonly Held[]
  /** 1 for the first that was kept; a sitting of ten minutes or more makes the next. */
  readonly revision: number
  /** When it was last kept, as an ISO time in UTC; empty for one that never was. */
  readonly savedAt: string
}

const DEFAULT_MINUTES = 20
/** A deck with a longer name is not believed when it is read back. */
export const NAME_LIMIT = 200
/** A longer title fits on no slide: it is cut where it is typed or read. */
export const TITLE_LIMIT = 200
/** A slide is meant to stand an hour at most, in seconds. */
export const SECONDS_LIMIT = 3_600
/** A deck with a longer text is not believed when it is read back: what is pasted beyond it is cut at once, where it is seen. */
export const TEXT_LIMIT = 8_000

/** A deck in which nothing has been changed. */
export function newDeck(id: string, name = ''): Deck {
  return {
    id,
    name,
    order: [],
    hidden: [],
    shown: [],
    split: [],
    titles: {},
    notes: {},
    remarks: {},
    seconds: {},
    minutes: DEFAULT_MINUTES,
    meetingOn: '',
    since: '',
    decisions: [],
    held: [],
    revision: 0,
    savedAt: '',
  }
}

/** A record with one entry changed; null takes it out, so that the data speak again. An empty text stays: it was emptied on purpose. */
function withText(
  texts: Readonly<Record<string, string>>,
  key: string,
  text: string | null,
): Readonly<Record<string, string>> {
  const { [key]: _before, ...rest } = texts
  return text === null ? rest : { ...rest, [key]: text.slice(0, TEXT_LIMIT) }
}

export function withTitle(deck: Deck, slideId: string, title: string): Deck {
  // A slide without a title is none.
  const cut = title.trim() === '' ? null : title.slice(0, TITLE_LIMIT)
  return { ...deck, titles: withText(deck.titles, slideId, cut) }
}

export function withNotes(deck: Deck, slideId: string, notes: string | null): Deck {
  return { ...deck, notes: withText(deck.notes, slideId, notes) }
}

export function withRemark(deck: Deck, targetId: string, field: RemarkField, text: string | null): Deck {
  const { [targetId]: before = {}, ...rest } = deck.remarks
  const after = withText(before as Record<string, string>, field, text) as Remark
  return { ...deck, remarks: Object.keys(after).length === 0 ? rest : { ...rest, [targetId]: after } }
}

/** A list with an id, last, or without it. */
export function toggledIn(list: readonly string[], id: string, isIn: boolean): readonly string[] {
  const others = list.filter((one) => one !== id)
  return isIn ? [...others, id] : others
}

/** Shows or leaves out a slide; `isOptional` for one that is left out unless asked for. */
export function withShown(deck: Deck, slideId: string, isShown: boolean, isOptional: boolean): Deck {
  return {
    ...deck,
    hidden: toggledIn(deck.hidden, slideId, !isShown && !isOptional),
    shown: toggledIn(deck.shown, slideId, isShown && isOptional),
  }
}

export function withSeconds(deck: Deck, slideId: string, seconds: number | null): Deck {
  const { [slideId]: _before, ...rest } = deck.seconds
  return { ...deck, seconds: seconds === null ? rest : { ...rest, [slideId]: seconds } }
}

/** A new, empty decision of the meeting of `takenOn`. */
export function withNewDecision(deck: Deck, id: string, takenOn: IsoDate): Deck {
  const decision: Decision = { id, what: '', who: '', byWhen: '', state: 'open', outcome: '', takenOn }
  return { ...deck, decisions: [...deck.decisions, decision] }
}

export function withDecision(deck: Deck, id: string, part: Partial<Omit<Decision, 'id'>>): Deck {
  const cut = Object.entries(part).map(([field, text]) => [field, text.slice(0, TEXT_LIMIT)])
  const changed = Object.fromEntries(cut) as typeof part
  return { ...deck, decisions: deck.decisions.map((one) => (one.id === id ? { ...one, ...changed } : one)) }
}

export function withoutDecision(deck: Deck, id: string): Deck {
  return { ...deck, decisions: deck.decisions.filter((one) => one.id !== id) }
}
