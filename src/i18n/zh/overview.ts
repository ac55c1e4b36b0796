export const overview = {
  /** `areas` is null while they are not known. */
  title: (areas: number | null, targets: number | null) =>
    `${areas === null ? '各' : `${areas} 个`}方面工作，${targets === null ? '' : `${targets} 个目标，`}今天走到哪里`,
  asOf: (date: string) => `统计截至 ${date}`,
  kpi: '目标状态',
  total: '目标总数',
  totalParts: (numeric: number, milestones: number) => `${numeric} 个量化 + ${milestones} 个节点`,
  measureCount: (count: number) => `${count} 项举措`,
  unit: '个',
  shareOf: (share: number) => `占 ${share}%`,
  ofWhichMissed: (count: number) => `其中未完成 ${count}`,
  otherParts: (noData: number, notAssessable: number, tooEarly: number) =>
    [
      noData > 0 ? `${noData} 暂无数据` : '',
      notAssessable > 0 ? `${notAssessable} 无法评定` : '',
      tooEarly > 0 ? `${tooEarly} 起步` : '',
    ]
      .filter(Boolean)
      .join(' · ') || '无',
  aheadParts: (ahead: number) => `其中超序时 ${ahead}`,
  onTime: '按期或提前',
  lateDone: (count: number) => `其中逾期 ${count}`,
  areas: '工作领域',
  allAreas: (areas: number) => `全部 ${areas} 个方面`,
  allAreasOther: (areas: number) => `All ${areas} work areas`,
  measuresIncomplete: '举措数不完整',
  unclassifiedOther: 'Unclassified',
  areaCounts: (measures: number, targets: number) => `${measures} 项举措 · ${targets} 个目标`,
  targetCount: (targets: number) => `${targets} 个目标`,
  areaMissing: (targets: number) => `举措未读到 · ${targets} 个目标`,
  areaOnlyMilestones: (measures: number, milestones: number) =>
    `${measures} 项举措 · ${milestones} 个节点，无量化目标`,
  areaQualitative: (measures: number) => `${measures} 项举措 · 均为定性，无可核对目标`,
  achievedOf: (achieved: number, total: number) => `已完成 ${achieved}/${total}`,
  noTargets: '—',
  headline: '重点目标',
  headlineNote: '领导最先问到的几项（编辑选定）',
  attention: '需要关注',
  attentionNote: '未完成和逾期节点在前，其余按差距从大到小',
  attentionEmpty: (unknown: number) =>
    `没有滞后或略慢的目标。${unknown > 0 ? `另有 ${unknown} 个目标没有可评定的数据，情况未知。` : ''}`,
  matching: (count: number) => `符合条件的目标 ${count} 个`,
  matchingEmpty: '没有符合条件的目标。',
  noTargetsYet: '这份数据里还没有目标。',
  openInTargets: '在目标清单中打开',
  clear: '清除筛选',
  government: '关于政府自身建设',
  governmentNote: (count: number) => `报告最后一部分，${count} 项举措，不属于以上各方面工作，不计入目标`,
} as const
