import type { IsoDate } from '../../domain/calendar'
import type { I18n } from '../../i18n/i18n'
import type { ReminderGroup, ReminderGrouping } from './reminder-groups'
import { factsText, reasonTexts } from './reminder-lines'

interface Letter {
  readonly groups: readonly ReminderGroup[]
  readonly grouping: ReminderGrouping
  readonly asOf: IsoDate
  readonly isDemo: boolean
}

/** In the letter a name stands before brackets of its own. */
function groupLines({ title, items }: ReminderGroup, i18n: I18n): string[] {
  const words = i18n.t.departments.reminders.letter
  return [
    words.group(title, items.length),
    ...items.map((item, index) =>
      words.item(
        index + 1,
        i18n.say(item.target.name),
        factsText(item, i18n),
        reasonTexts(item, i18n).join(words.reasonSeparator),
      ),
    ),
  ]
}

/**
 * The text of a reminder (催报文本), plain, to be pasted into a letter: what is asked
 * for by department. The day to answer by and the sender are left blank, since only
 * the person who sends it knows them. Demo data and unconfirmed departments say so.
 */
export function reminderText({ groups, grouping, asOf, isDemo }: Letter, i18n: I18n): string {
  const { t, format } = i18n
  const words = t.departments.reminders.letter
  // Listed under several departments, an item still is one.
  const distinct = new Set(groups.flatMap(({ items }) => items.map(({ target }) => target.id)))
  return [
    words.head(format.date(asOf), distinct.size),
    ...groups.flatMap((group) => ['', ...groupLines(group, i18n)]),
    '',
    ...(grouping === 'coverage' ? [words.toVerify] : []),
    isDemo ? words.demo : words.published,
    words.sender,
  ].join('\n')
}
