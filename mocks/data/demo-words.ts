import type { Bilingual } from '../../src/domain/text'

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

/** Why a target is behind, and what is done about it: visibly synthetic, and true of nobody. */
export const SETBACKS: readonly { readonly cause: Bilingual; readonly nextStep: Bilingual }[] = [
  {
    cause: {
      zh: '【演示】部分项目前期手续办理时间较长。',
      en: '[Demo] Approvals took longer than planned for some of the projects.',
    },
    nextStep: {
      zh: '【演示】建立台账，每两周调度一次。',
      en: '[Demo] Keep a list of open cases and review it every two weeks.',
    },
  },
  {
    cause: {
      zh: '【演示】施工集中在下半年，上半年完成量偏少。',
      en: '[Demo] Works are concentrated in the second half of the year.',
    },
    nextStep: {
      zh: '【演示】倒排工期，按月通报进度。',
      en: '[Demo] Schedule backwards from the due date and report every month.',
    },
  },
  {
    cause: {
      zh: '【演示】数据报送滞后，部分已完成项目尚未计入。',
      en: '[Demo] Reports come in late; some finished work is not counted yet.',
    },
    nextStep: {
      zh: '【演示】统一报送口径，月底前补报。',
      en: '[Demo] Agree on one way of counting and add the missing reports by the end of the month.',
    },
  },
  {
    cause: {
      zh: '【演示】现场条件变化，需调整实施方案。',
      en: '[Demo] Conditions on site changed and the plan had to be adapted.',
    },
    nextStep: {
      zh: '【演示】完善方案，增加施工力量。',
      en: '[Demo] Adapt the plan and add crews.',
    },
  },
]
