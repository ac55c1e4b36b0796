export const overview = {
  /** `areas` is null while they are not known. */
  title: (areas: number | null, targets: number | null) =>
    `${areas === null ? 'The' : areas} work areas${targets === null ? '' : `, ${targets} targets`}: how far today`,
  asOf: (date: string) => `as of ${date}`,
  kpi: 'Targets by status',
  total: 'All targets',
  totalParts: (numeric: number, milestones: number) => `${numeric} numeric + ${milestones} milestones`,
  measureCount: (count: number) => `${count} measures`,
  unit: '',
  shareOf: (share: number) => `${share}%`,
  ofWhichMissed: (count: number) => `of which missed ${count}`,
  otherParts: (noData: number, notAssessable: number, tooEarly: number) =>
    [
      noData > 0 ? `${noData} no data` : '',
      notAssessable > 0 ? `${notAssessable} not assessable` : '',
      tooEarly > 0 ? `${tooEarly} too early` : '',
    ]
      .filter(Boolean)
      .join(' · ') || 'none',
  aheadParts: (ahead: number) => `of which ahead ${ahead}`,
  onTime: 'on time or early',
  lateDone: (count: number) => `of which late ${count}`,
  areas: 'Work areas',
  allAreas: (areas: number) => `All ${areas} work areas`,
  allAreasOther: (areas: number) => `全部 ${areas} 个方面`,
  measuresIncomplete: 'measures incomplete',
  unclassifiedOther: '未归类',
  areaCounts: (measures: number, targets: number) =>
    `${measures} measures · ${targets} ${targets === 1 ? 'target' : 'targets'}`,
  targetCount: (targets: number) => `${targets} ${targets === 1 ? 'target' : 'targets'}`,
  areaMissing: (targets: number) => `measures not read · ${targets} ${targets === 1 ? 'target' : 'targets'}`,
  areaOnlyMilestones: (measures: number, milestones: number) =>
    `${measures} measures · ${milestones} ${milestones === 1 ? 'milestone' : 'milestones'}, no number`,
  areaQualitative: (measures: number) => `${measures} measures · qualitative, nothing to count`,
  achievedOf: (achieved: number, total: number) => `Achieved ${achieved} of ${total}`,
  noTargets: '—',
  headline: 'Headline targets',
  headlineNote: 'What leaders ask for first (an editorial choice)',
  attention: 'Needs attention',
  attentionNote: 'Missed targets and late milestones first, then the widest gaps',
  attentionEmpty: (unknown: number) =>
    `No target is behind or at risk.${unknown > 0 ? ` Of ${unknown} more there are no figures to judge by: how they stand is not known.` : ''}`,
  matching: (count: number) => `${count} ${count === 1 ? 'target matches' : 'targets match'}`,
  matchingEmpty: 'No target matches.',
  noTargetsYet: 'These data hold no targets yet.',
  openInTargets: 'Open in the target list',
  clear: 'Clear filters',
  government: 'On government itself',
  governmentNote: (count: number) =>
    `The report’s closing section, ${count} measures: not one of the work areas above and not counted among the targets`,
} as const
