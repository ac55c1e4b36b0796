const days = (count: number) => (count === 1 ? '1 day' : `${count} days`)
const items = (count: number) => (count === 1 ? '1 item' : `${count} items`)

export const departments = {
  title: 'Departments and reminders',
  note: 'Progress by lead department, and what has to be asked for. Only an official list confirms a lead; being named in coverage does not.',
  filtered: (shown: number, total: number) => `Only the ${shown} of ${total} targets that match the filters.`,
  clearFilters: 'Clear the filters',
  noTargets: 'There is no target in these data.',
  noMatch: 'No target matches the filters.',
  sections: {
    lead: 'By lead department',
    supporting: 'By supporting department',
    coverage: 'Departments named in coverage (not confirmed)',
    reminders: 'Reminders',
  },
  sectionNotes: {
    lead: 'each target counts once',
    supporting: 'a target may have several, so the rows do not add up to the number of targets',
    coverage:
      'seen in press reports only, which does not make them responsible; a target may name several, so the rows do not add up to the number of targets',
  },
  noneConfirmed:
    'No official list of lead departments was found in public for any target, so all stand as not confirmed.',
  noSupporting: 'No supporting department is confirmed.',
  noCoverage: 'No target has a department named in coverage.',
  none: {
    lead: 'Not confirmed',
    supporting: 'No confirmed supporting department',
    coverage: 'None named in coverage',
  },
  columns: { department: 'Department', total: 'Targets', progress: 'By status' },
  table: 'table by status',
  sum: 'Total',
  openTargets: (name: string) => `See the targets of ${name}`,
  reminders: {
    note: (date: string, count: number) => `as of ${date} · ${items(count)}`,
    explain: (grace: number) =>
      `What is listed: milestones past due and not reported done; data overdue (the newest older than the reporting interval plus ${grace} days) or none at all this year (milestones not yet due excepted); final figures awaited after the year; targets behind or missed whose newest report gives no cause or no next step.`,
    none: 'There is nothing to ask for on this as-of date.',
    grouping: 'Group',
    groupings: {
      lead: 'By lead department',
      coverage: 'By department named in coverage (not confirmed)',
      area: 'By work area',
    },
    noLead:
      'No lead department of these items is confirmed, so they are grouped by the departments named in coverage; an item may appear under several. Check who is responsible before sending.',
    coverageNote:
      'The departments were only named in coverage and are not confirmed; an item may appear under several. Check who is responsible before sending.',
    noDepartment: {
      lead: 'Lead department not confirmed',
      coverage: 'No department named in coverage',
      area: 'Unclassified',
    },
    items,
    copy: 'Copy the reminder',
    copyOf: (name: string) => `Copy the reminder: ${name}`,
    copyAll: 'Copy all reminders',
    copied: 'Copied to the clipboard',
    copyFailed:
      'The browser does not allow copying here. Press Ctrl+C (⌘C on a Mac) in the text field below.',
    copyText: 'Text of the reminder',
    print: 'Print',
    more: (count: number) => `List ${count} more`,
    mentioned: (names: string) => `Named in coverage (not confirmed): ${names}`,
    lead: (name: string) => `Lead: ${name}`,
    facts: (promised: string, date: string, actual: string) =>
      `target ${promised}; newest data of ${date}: ${actual}`,
    factsWithoutData: (promised: string) => `target ${promised}; no data yet`,
    attested: 'a wording without a figure',
    due: (date: string) => `due ${date}`,
    dueExpected: (due: string, expected: string) => `due ${due}, expected ${expected}`,
    reasons: {
      milestoneLate: (count: number) => `milestone past due and not reported done, ${days(count)} late`,
      milestoneSilent: (count: number) => `milestone past due without any report, ${days(count)} late`,
      dataOverdue: (count: number) => `data overdue, ${days(count)} past the reporting deadline`,
      noReport: (count: number) =>
        `no data at all this year, the first ${days(count)} past the reporting deadline`,
      awaitsFinal: 'the year is over and the final figure is awaited',
      unexplained: {
        cause: (status: string) => `${status.toLowerCase()}, and the newest report gives no cause`,
        'next-step': (status: string) => `${status.toLowerCase()}, and the newest report gives no next step`,
        both: (status: string) =>
          `${status.toLowerCase()}, and the newest report gives neither cause nor next step`,
      },
    },
    letter: {
      head: (date: string, count: number) =>
        `[Reminder] As of ${date}, please report on the following ${items(count)} by ________:`,
      group: (name: string, count: number) => `${name} (${items(count)})`,
      item: (number: number, name: string, facts: string, reasons: string) =>
        `${number}. ${name} (${facts}): ${reasons}.`,
      reasonSeparator: '; ',
      toVerify:
        'Note: these departments were only named in coverage; no lead is confirmed. Check before sending. An item may be listed more than once.',
      demo: '[Demo data] All progress above is made up, for demonstration only. Do not send this as an official notice.',
      published:
        'Note: progress is taken from published data; what was not found in public may still have been done.',
      sender: 'From: ________    Contact: ________',
    },
  },
} as const
