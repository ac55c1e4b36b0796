export const notes = {
  stop: '.',
  and: ', ',
  points: (points: string) => `${points} percentage points`,
  done: (actual: string) => actual,
  unverified: (count: number) => ` ${count} of these rest on third-party copies, unverified.`,
  goesOn: (names: readonly string[]) => `This slide goes on with ${names.join('; ')}.`,
  title: (year: number, asOf: string, known: number, total: number) =>
    `This is how far the targets of the ${year} government work report have come, as of ${asOf}. Of ${total === 1 ? '1 target' : `${total} targets`}, ${known} ${known === 1 ? 'has' : 'have'} data.`,
  demo: ' The progress is demo data and made up.',
  followUp: (done: number, total: number) =>
    `Before, we took ${total === 1 ? '1 decision' : `${total} decisions`}; ${done} ${done === 1 ? 'is' : 'are'} done.`,
  summary: (elapsed: string, total: number, parts: readonly string[]) =>
    `${elapsed} of the year has passed. Of ${total} targets: ${parts.join(', ')}.`,
  noTargets: (elapsed: string) => `${elapsed} of the year has passed. No target here can be checked.`,
  part: (word: string, count: number) => `${count} ${word.toLowerCase()}`,
  urgent: (names: readonly string[]) => ` Most urgent: ${names.join('; ')}.`,
  areasBehind: (parts: readonly string[], areMore: boolean) =>
    `What is behind schedule is mostly in: ${parts.join('; ')}${areMore ? ' and others' : ''}.`,
  areaBehind: (name: string, count: number) => `${name} (${count})`,
  noneBehind: (judged: number, total: number) =>
    judged === total
      ? 'Nothing is behind schedule.'
      : `Nothing is behind schedule among the ${judged} that can be judged; ${total - judged} cannot, or have no data.`,
  line: (name: string, status: string, figures: string) =>
    figures === '' ? `${name}: ${status.toLowerCase()}. ` : `${name}: ${figures}; ${status.toLowerCase()}. `,
  figures: (actual: string, promised: string, completion: string | null) =>
    completion === null ? `${actual} against ${promised}` : `${actual} of ${promised}, ${completion} done`,
  behind: (total: number) =>
    `${total === 1 ? '1 target is' : `${total} targets are`} behind schedule, the most urgent first. `,
  gap: (completion: string, planned: string, distance: string, isShort: boolean) =>
    `${completion} is done where ${planned} was planned: ${distance} ${isShort ? 'short' : 'ahead'}. `,
  short: (name: string, distance: string) => `${name}, ${distance} short`,
  list: (parts: readonly string[]) => `${parts.join('; ')}. `,
  stale: (date: string) => `The figures are of ${date}; there are none since. `,
  pace: (ratio: string) => `To make it, the rate from now on must be ${ratio} that so far. `,
  cause: (text: string) => `Cause: ${text} `,
  noCause: 'No cause has been reported; the department is asked to give it. ',
  nextStep: (text: string) => `Next: ${text} `,
  ask: (text: string) => `The meeting is asked: ${text} `,
  department: (text: string) => `Department: ${text}. `,
  area: (name: string, total: number, parts: readonly string[]) =>
    `${name}: ${total === 1 ? '1 target' : `${total} targets`}; ${parts.join(', ')}. `,
  measures: (name: string, count: number) =>
    `${name}: ${count === 1 ? '1 measure' : `${count} measures`}, qualitative: no figure or date to check.`,
  milestones: (parts: readonly string[]) => `${parts.join('; ')}.`,
  milestone: (name: string, text: string) => `${name}: ${text}`,
  changes: (since: string, worse: number, better: number) =>
    `Since ${since}, ${worse} got worse and ${better} got better.`,
  moved: {
    worse: (names: readonly string[]) => ` Worse: ${names.join('; ')}.`,
    better: (names: readonly string[]) => ` Better: ${names.join('; ')}.`,
    other: (names: readonly string[]) => ` Otherwise, such as by a first figure: ${names.join('; ')}.`,
  },
  years: (parts: readonly string[]) => `${parts.join('; ')}.`,
  year: (name: string, ambition: string) => `${name}: ${ambition}`,
  decisions: 'The meeting is asked to decide: who does what by when.',
  gaps: (parts: readonly string[]) => `Not known: ${parts.join('; ')}.`,
} as const
