import { valueOr } from './answer'
import type { Assessment } from './assessment'
import type { Area } from './report'
import type { Status } from './status'
import type { Department, Target, TargetKind } from './target'

/** A target with its assessment on the day that is looked at: what every screen shows. */
export interface TrackedTarget {
  readonly target: Target
  readonly assessment: Assessment
}

/** What to show. An empty list or text asks for nothing in particular. */
export interface Filter {
  /** Area ids; 0 stands for targets of no known area. */
  readonly areas: readonly number[]
  readonly statuses: readonly Status[]
  readonly kinds: readonly TargetKind[]
  /** The Chinese name of a department. */
  readonly department: string
  readonly text: string
}

/** Search compares this form: full and half width, capitals and spaces around do not matter. */
export function folded(text: string): string {
  return text.normalize('NFKC').toLowerCase().trim()
}

/** The first letters of a name in pinyin, as people type it: `cjzd` of `cheng jian zhong dian`. */
export function initialsOf(pinyin: string): string {
  return pinyin
    .split(' ')
    .map((syllable) => (/^\d/.test(syllable) ? syllable : syllable.charAt(0)))
    .join('')
}

/** The departments that a target names in any way. */
export function departmentsOf(target: Target): readonly Department[] {
  const lead = target.leadDepartment === null ? [] : [target.leadDepartment]
  return [...lead, ...target.supportingDepartments, ...target.departmentsInCoverage]
}

/** What a target is called: both names, full pinyin and its initials. */
function namesOf({ name, pinyin }: Target): readonly string[] {
  return [name.zh, name.en, pinyin, pinyin.replaceAll(' ', ''), initialsOf(pinyin)]
}

/** All that a search looks through: what a target is called, and its sentence. */
function searchTextOf(target: Target): string {
  const { quote, quoteInEnglish } = target
  return folded([...namesOf(target), quote.text, quoteInEnglish].join('\n'))
}

const searchTexts = new WeakMap<Target, string>()

/** The words are literal: no pattern has a meaning. */
function holdsEachWord(text: string, known: string): boolean {
  return folded(text)
    .split(/\s+/)
    .filter(Boolean)
    .every((word) => known.includes(word))
}

/** True when every word of the search is somewhere in the target. */
function matchesText(target: Target, text: string): boolean {
  const known = searchTexts.get(target) ?? searchTextOf(target)
  searchTexts.set(target, known)
  return holdsEachWord(text, known)
}

/** True when every word of the text is in what the target is called, in Chinese, English or pinyin; its sentence does not count. */
export function isNamed(target: Target, text: string): boolean {
  return holdsEachWord(text, folded(namesOf(target).join('\n')))
}

function asksFor<Value>(list: readonly Value[], value: Value): boolean {
  return list.length === 0 || list.includes(value)
}

/** True when a target is among what the filter asks for. */
export function matches({ target, assessment }: TrackedTarget, filter: Filter): boolean {
  return (
    asksFor(filter.areas, target.areaId ?? 0) &&
    asksFor(filter.statuses, assessment.status) &&
    asksFor(filter.kinds, target.kind) &&
    (filter.department === '' || departmentsOf(target).some(({ name }) => name.zh === filter.department)) &&
    matchesText(target, filter.text)
  )
}

/** The areas that targets belong to and that `areas` does not hold, in order: their record is missing or was set aside. */
export function unlistedAreasOf(
  tracked: readonly TrackedTarget[],
  areas: readonly Pick<Area, 'id'>[],
): readonly number[] {
  const listed = new Set(areas.map(({ id }) => id))
  const named = new Set(tracked.flatMap(({ target }) => target.areaId ?? []))
  return [...named].filter((id) => !listed.has(id)).sort((a, b) => a - b)
}

export type SortKey = 'gap' | 'completion' | 'area' | 'name' | 'date'

/** What is unknown comes last, whichever way the rest is sorted. */
const LAST = Number.POSITIVE_INFINITY

function gapOf({ assessment }: TrackedTarget): number {
  return valueOr(assessment.gap, LAST)
}

function completionShareOf({ assessment }: TrackedTarget): number {
  return assessment.completion.kind === 'known' ? -assessment.completion.value.share : LAST
}

function compared(a: number, b: number): number {
  return a === b ? 0 : a - b
}

/**
 * The targets in the order asked for: by gap, widest behind first; by completion,
 * most complete first; by area in the report's order; by name in the given
 * language; by data date, newest first. Equal ones keep the report's order.
 */
export function sorted(
  tracked: readonly TrackedTarget[],
  by: SortKey,
  language: 'zh' | 'en',
): readonly TrackedTarget[] {
  const list = [...tracked]
  switch (by) {
    case 'gap':
      return list.sort((a, b) => compared(gapOf(a), gapOf(b)))
    case 'completion':
      return list.sort((a, b) => compared(completionShareOf(a), completionShareOf(b)))
    case 'area':
      return list.sort((a, b) => compared(a.target.areaId ?? LAST, b.target.areaId ?? LAST))
    case 'name': {
      const collator = new Intl.Collator(language === 'zh' ? 'zh-CN' : 'en')
      return list.sort((a, b) => collator.compare(a.target.name[language], b.target.name[language]))
    }
    case 'date':
      return list.sort((a, b) => (b.assessment.dataDate ?? '').localeCompare(a.assessment.dataDate ?? ''))
  }
}
