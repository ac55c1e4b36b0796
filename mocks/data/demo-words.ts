import type { Bilingual } from '../../src/domain/text'
import type { DemoShape } from './demo-plan'

/** Every text of the demo says that it is one, wherever it is shown or copied to. */
export const DEMO_SOURCE: Bilingual = { zh: '演示数据（虚构）', en: 'demo data (made up)' }
export const DEMO_REPORTER: Bilingual = { zh: '演示报送单位', en: 'demo reporting unit' }
export const DEMO_CONFIRMER: Bilingual = { zh: '演示核定单位', en: 'demo confirming unit' }

export const ENDS_AS_PUBLISHED: Bilingual = {
  zh: '【演示】年末数与公开结果一致，其余月份为虚构。',
  en: '[Demo] The year ends at the published result; the other months are made up.',
}
export const DAY_AS_PUBLISHED: Bilingual = {
  zh: '【演示】完成日期取自公开数据。',
  en: '[Demo] The day of completion is the published one.',
}
export const CORRECTED: Bilingual = {
  zh: '【演示】复核后剔除重复统计，更正原报送数。',
  en: '[Demo] Checked again: double counting removed, the earlier figure corrected.',
}
export const WORDS_ONLY: Bilingual = {
  zh: '【演示】按计划推进，未报送数量',
  en: '[Demo] Proceeding as planned; no figure reported',
}

interface Setback {
  readonly cause: Bilingual
  readonly nextStep: Bilingual
}

/**
 * Why a target is behind, and what is done about it: visibly synthetic, true of nobody,
 * but true of the made-up course, so that no cause contradicts the line beside it.
 */
export const SETBACKS: Readonly<Record<DemoShape | 'milestone', Setback>> = {
  'late-rush': {
    cause: {
      zh: '【演示】任务集中在下半年，上半年完成量偏少。',
      en: '[Demo] Most of it is planned for the second half of the year.',
    },
    nextStep: {
      zh: '【演示】倒排进度，按月通报。',
      en: '[Demo] Schedule back from the due date; report monthly.',
    },
  },
  stalled: {
    cause: {
      zh: '【演示】年中以后进展停滞，卡点正在核查。',
      en: '[Demo] At a standstill since mid-year; the reason is being looked into.',
    },
    nextStep: {
      zh: '【演示】逐项核查卡点，每两周调度一次。',
      en: '[Demo] Settle the obstacles one by one, reviewed every two weeks.',
    },
  },
  stepwise: {
    cause: {
      zh: '【演示】按批次推进，本批尚未验收计入。',
      en: '[Demo] Done in batches; the present one is not counted yet.',
    },
    nextStep: {
      zh: '【演示】加快验收，月底前补报。',
      en: '[Demo] Speed up acceptance; report the rest by the end of the month.',
    },
  },
  steady: {
    cause: {
      zh: '【演示】进度平稳但低于计划，前期手续办理时间较长。',
      en: '[Demo] Steady but below plan; approvals took longer than expected.',
    },
    nextStep: {
      zh: '【演示】建立台账，每两周调度一次。',
      en: '[Demo] Keep a list of open cases and review it every two weeks.',
    },
  },
  milestone: {
    cause: {
      zh: '【演示】前期手续办理时间较长。',
      en: '[Demo] Approvals took longer than planned.',
    },
    nextStep: {
      zh: '【演示】倒排节点，按月通报。',
      en: '[Demo] Schedule back from the due date; report monthly.',
    },
  },
}
