export const overview = {
  title: (targets: number) => `Eleven work areas, ${targets} targets: how far today`,
  titleLoading: 'Eleven work areas: how far today',
  subtitle: (dataset: string, date: string) =>
    `Beijing Government Work Report 2024 · ${dataset} · as of ${date}`,
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
  allAreas: 'All eleven work areas',
  allAreasOther: '全部十一个方面',
  unclassifiedOther: '未归类',
  areaCounts: (measures: number, targets: number) =>
    `${measures} measures · ${targets} ${targets === 1 ? 'target' : 'targets'}`,
  targetCount: (targets: number) => `${targets} ${targets === 1 ? 'target' : 'targets'}`,
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
  showAll: (count: number) => `All ${count}`,
  clear: 'Clear filters',
  government: 'On government itself',
  governmentNote: (count: number) =>
    `The report’s closing section, ${count} measures: not one of the eleven areas and not counted among the targets`,
} as const
