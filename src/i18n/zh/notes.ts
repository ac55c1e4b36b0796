/** Speaker notes as they are drafted from the data: whole sentences, to be spoken. */
export const notes = {
  stop: '。',
  and: '，',
  points: (points: string) => `${points} 个百分点`,
  done: (actual: string) => `已完成 ${actual}`,
  unverified: (count: number) => `其中 ${count} 个的数据为第三方转载，未经核实。`,
  goesOn: (names: readonly string[]) => `本页继续：${names.join('、')}。`,
  title: (year: number, asOf: string, known: number, total: number) =>
    `现汇报 ${year} 年政府工作报告目标进展，数据截至 ${asOf}。${total} 个目标中，${known} 个有数据。`,
  demo: '所用进展为演示数据，是虚构的。',
  followUp: (done: number, total: number) => `此前议定 ${total} 项，已办结 ${done} 项。`,
  summary: (elapsed: string, total: number, parts: readonly string[]) =>
    `时间过去 ${elapsed}。${total} 个目标中，${parts.join('，')}。`,
  noTargets: (elapsed: string) => `时间过去 ${elapsed}。这里没有可核对的目标。`,
  part: (word: string, count: number) => `${word} ${count} 个`,
  urgent: (names: readonly string[]) => `最需要关注的是：${names.join('、')}。`,
  areasBehind: (parts: readonly string[], areMore: boolean) =>
    `欠序时主要在：${parts.join('；')}${areMore ? '等' : ''}。`,
  areaBehind: (name: string, count: number) => `${name} ${count} 个`,
  noneBehind: (judged: number, total: number) =>
    judged === total
      ? '没有欠序时的目标。'
      : `可评定的 ${judged} 个目标中没有欠序时的；另有 ${total - judged} 个无法评定或没有数据。`,
  line: (name: string, status: string, figures: string) =>
    figures === '' ? `${name}，${status}。` : `${name}，${figures}，${status}。`,
  figures: (actual: string, promised: string, completion: string | null) =>
    completion === null ? `${actual}，目标 ${promised}` : `${actual}，目标 ${promised}，完成率 ${completion}`,
  behind: (total: number) => `欠序时的目标共 ${total} 个，最紧迫的在前。`,
  gap: (completion: string, planned: string, distance: string, isShort: boolean) =>
    `完成率 ${completion}，${isShort ? '落后' : '快于'}序时进度（${planned}）${distance}。`,
  short: (name: string, distance: string) => `${name}，落后 ${distance}`,
  list: (parts: readonly string[]) => `${parts.join('；')}。`,
  stale: (date: string) => `数据截至 ${date}，此后没有新数。`,
  pace: (ratio: string) => `要按期完成，今后的速度须达到至今的 ${ratio}。`,
  cause: (text: string) => `原因：${text}`,
  noCause: '原因没有报送，请责任部门说明。',
  nextStep: (text: string) => `下一步：${text}`,
  ask: (text: string) => `请会议研究：${text}`,
  department: (text: string) => `责任部门：${text}。`,
  area: (name: string, total: number, parts: readonly string[]) =>
    `${name}：${total} 个目标，${parts.join('，')}。`,
  measures: (name: string, count: number) => `${name}：${count} 项举措均为定性，没有可核对的数字或日期。`,
  milestones: (parts: readonly string[]) => `${parts.join('；')}。`,
  milestone: (name: string, text: string) => `${name}，${text}`,
  changes: (since: string, worse: number, better: number) =>
    `与 ${since}相比，转差 ${worse} 个，转好 ${better} 个。`,
  moved: {
    worse: (names: readonly string[]) => `转差的有：${names.join('、')}。`,
    better: (names: readonly string[]) => `转好的有：${names.join('、')}。`,
    other: (names: readonly string[]) => `首次有数据等其他变化：${names.join('、')}。`,
  },
  years: (parts: readonly string[]) => `${parts.join('；')}。`,
  year: (name: string, ambition: string) => `${name}：${ambition}`,
  decisions: '请会议议定：事项、责任单位和完成时限。',
  gaps: (parts: readonly string[]) => `数据缺口：${parts.join('；')}。`,
} as const
