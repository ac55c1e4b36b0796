export const briefing = {
  title: 'Briefing',
  summaryTitle: 'How far the targets have come',
  summaryFiltered: 'The targets that match the filter',
  onlyMatching: 'only what matches is counted, not all',
  emptyTitle: 'No targets to present',
  emptyText: 'No target passes the filter that is set. Leave the briefing, widen the filter and start again.',
  total: 'Targets',
  achievedOf: 'Achieved',
  ofTotal: (total: number) => `of ${total}`,
  noTargets: 'No target here can be checked',
  percent: (share: number) => `${share}%`,
  urgent: 'Most urgent',
  grid: 'Targets of each area by status',
  area: 'Work area',
  allAreas: 'Total',
  qualitative: (measures: number) =>
    measures === 1 ? '1 measure, qualitative' : `${measures} measures, all qualitative`,
  hidden: 'none in the filter',
  measuresNote: (measures: number) =>
    measures === 1
      ? '1 measure, qualitative: it names no figure or date to check'
      : `${measures} measures, all qualitative: they name no figure or date to check`,
  measuresLeftOut: (measures: number) =>
    measures === 1 ? '1 more measure is qualitative' : `${measures} more measures are qualitative`,
  measure: (id: string) => `measure ${id}`,
  qualitativeMark: 'Qualitative',
  part: (part: number, parts: number) => (part === 1 ? ` (1/${parts})` : ` (cont. ${part}/${parts})`),
  yearElapsed: (share: string) => `Year elapsed ${share}`,
  asOf: (date: string) => `as of ${date}`,
  demo: 'progress is made up',
  keys: '← → turn · Esc leave',
  page: (page: number, pages: number) => `${page} / ${pages}`,
  announcement: (page: number, pages: number, title: string) => `Slide ${page} of ${pages}: ${title}`,
  controls: 'Briefing controls',
  previous: 'Previous slide',
  next: 'Next slide',
  exit: 'Leave the briefing',
} as const
