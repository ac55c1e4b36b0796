export const changes = {
  title: 'Since last time',
  note: 'Each of the two days is assessed by the same rule, with what was known on it: later figures and corrections do not count yet.',
  days: 'The two days compared',
  since: 'From',
  asOf: 'To',
  otherDay: 'Another day…',
  otherDayOf: (which: string) => `${which} (another day)`,
  swap: 'Swap the days',
  quick: { month: 'Last month’s end', quarter: 'Last quarter’s end', year: 'Start of the year' },
  quickTitle: (date: string) => `Compare from ${date}`,
  reversed: (since: string, asOf: string) =>
    `The first day, ${since}, is after the as-of date, ${asOf}: there is no “since” to speak of.`,
  same: (date: string) => `Both days are ${date}: there is nothing to compare. Choose another day.`,
  beforeData: (since: string, first: string) =>
    `There were no data yet on ${since} (the first are of ${first}), so most targets stood at “No data” that day.`,
  filtered: (shown: number, total: number) => `Only the ${shown} of ${total} targets that match the filters.`,
  clearFilters: 'Clear the filters',
  noTargets: 'There is no target in these data.',
  noMatch: 'No target matches the filters.',
  summary: {
    lead: (since: string, asOf: string) => `From ${since} to ${asOf}: `,
    separator: ', ',
    end: '.',
    worse: (count: number) => `${count} worse`,
    better: (count: number) => `${count} better`,
    otherStatus: (count: number) => `${count} with another change of status`,
    newFigures: (count: number) => `${count} with new data`,
    figuresRevised: (count: number) => (count === 1 ? '1 figure corrected' : `${count} figures corrected`),
    targetsRevised: (count: number) => (count === 1 ? '1 target revised' : `${count} targets revised`),
    milestonesReached: (count: number) =>
      count === 1 ? '1 milestone reached' : `${count} milestones reached`,
    milestonesDue: (count: number, open: number) => {
      const due = count === 1 ? '1 milestone fell due' : `${count} milestones fell due`
      if (open === 0) return count === 1 ? `${due} and is done` : `${due} and are all done`
      return count === 1 ? `${due} and is not reported done` : `${due}, ${open} of them not reported done`
    },
    forecastsSlipped: (count: number) =>
      count === 1 ? '1 milestone expected later' : `${count} milestones expected later`,
    newlyOverdue: (count: number) => `${count} newly overdue with data`,
    newlyAwaitingFinal: (count: number) => `${count} now awaiting the final figure`,
    unchanged: (count: number) => `${count} unchanged`,
    nothing: 'nothing changed',
  },
  show: 'Show only',
  sections: {
    worse: 'Worse',
    better: 'Better',
    other: 'Other changes of status',
    milestones: 'Milestones',
    revisions: 'Corrections and revisions',
    overdue: 'Newly overdue',
    figures: 'New data',
  },
  sectionNotes: {
    worse: 'furthest first',
    better: 'furthest first',
    other: 'not judged on one of the two days, so neither better nor worse',
    milestones: 'fell due, reached, or expected on another day',
    revisions: 'figures corrected and targets revised',
    overdue: 'data overdue, or the year over and the final figure awaited',
    figures: 'by target, each with its newest figure',
  },
  sectionCount: (count: number) => (count === 1 ? '1 target' : `${count} targets`),
  unchanged: (count: number) =>
    count === 1
      ? '1 other target did not change at all between the two days and is not listed.'
      : `${count} other targets did not change at all between the two days and are not listed.`,
  showFigures: (count: number) =>
    count === 1 ? 'List the target with new data' : `List the ${count} targets with new data`,
  more: (count: number) => `List ${count} more`,
  becomes: 'becomes',
  line: {
    figures: (before: string, after: string) => `${before} → ${after}`,
    firstFigure: (after: string) => `First data: ${after}`,
    again: (date: string, text: string) => `Reported again on ${date}, the same: ${text}`,
    delta: (delta: string) => ` (${delta})`,
    pointsDelta: (delta: string) => `${delta} percentage points`,
    count: (count: number) => `, ${count} reports in between`,
    gap: (before: string, after: string) => `Gap ${before} → ${after}`,
    revised: (date: string, old: string, corrected: string) =>
      `The figure of ${date} was corrected from ${old} to ${corrected}`,
    revisedSame: (date: string, value: string) =>
      `The figure of ${date}, ${value}, was corrected without changing the number`,
    targetValue: (before: string, after: string) => `Target revised from ${before} to ${after}`,
    targetDue: (before: string, after: string) => `Due date moved from ${before} to ${after}`,
    targetSame: 'A revision is on record; value and due date are the same',
    due: {
      kept: (due: string) => `Fell due on ${due}: done in time`,
      late: (due: string) => `Fell due on ${due}: done, but late`,
      open: (due: string) => `Fell due on ${due}: not reported done`,
      unknown: (due: string) => `Fell due on ${due}: nothing was ever reported`,
    },
    reached: (on: string) => `Reached: ${on}`,
    reachedLate: (on: string, days: number) =>
      `Reached: ${on}, ${days === 1 ? '1 day' : `${days} days`} after it was due`,
    slipped: (before: string, after: string, days: number) =>
      `Now expected ${after} instead of ${before}, ${days === 1 ? '1 day' : `${days} days`} later`,
    advanced: (before: string, after: string, days: number) =>
      `Now expected ${after} instead of ${before}, ${days === 1 ? '1 day' : `${days} days`} earlier`,
    overdue: (date: string) => `Data overdue; the newest are still of ${date}`,
    awaitsFinal: 'The year is over and the final figure is awaited',
    short: 'The final figure is short of the target',
    noFigure: 'no figure',
  },
} as const
