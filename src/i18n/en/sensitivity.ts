/** The words of the view that sets the five presets side by side. */
export const sensitivity = {
  title: 'Presets compared',
  note: 'The same day and the same data: which targets change colour under another preset.',
  asOf: (date: string) => ` Seen from ${date}.`,
  picture: 'Counts under the five presets',
  changes: (colours: string, words: string) =>
    `Targets whose colour depends on the preset: ${colours}${words}.`,
  wordsToo: (words: string) => ` (and ${words} more only between “ahead” and “on track”)`,
  extremes: (mildest: string, strictest: string) => ` The mildest is ${mildest}, the strictest ${strictest}.`,
  named: (name: string, onSchedule: string, behind: string) =>
    `${name} (${onSchedule} on schedule, ${behind} behind)`,
  alike: ' All five give the same counts.',
  nothing: 'There are no targets here.',
  showTable: 'Show the table',
  table: { preset: 'Preset', total: 'Total' },
  rows: 'Target by target',
  rowsNote: 'Those that change most come first. A preset’s name puts it in use on every screen.',
  marked: 'The marked ground means another colour than under the preset in use',
  onlyChanging: (count: string) => `Only those that change colour (${count})`,
  name: 'Target',
  current: 'in use',
  use: (name: string) => `Use ${name}`,
  unaffected:
    'Most of those that do not change are levels and milestones, or were decided by an earlier step: achieved, missed, too early, nothing done, no data.',
  filtered: (shown: string, total: string) => `Only what matches the filters: ${shown} of ${total} targets.`,
  clear: 'Clear filters',
  none: 'No target changes colour with the preset.',
  truncated: (shown: string, total: string) => `The first ${shown} of ${total}.`,
  more: 'Show more',
} as const
