import { sensitivity } from './sensitivity'

/** The words of the Method page. No threshold stands here: the page reads them from src/domain/thresholds.ts. */
export const method = {
  title: '评定方法',
  note: '每个目标的状态怎样得出：词语、公式、规则和门槛。门槛取自程序所用的同一份文件，页面写的就是程序做的。',
  tabs: { label: '评定方法的两页', page: '方法说明', presets: '口径对比' },
  contents: '本页内容',
  sections: {
    words: '词语和符号',
    statuses: '九种状态',
    example: '一个算例',
    order: '判定的先后',
    kinds: '各类目标的规则',
    plan: '序时进度和年底预测',
    presets: '五种评定口径',
    flags: '状态旁的提示',
    counts: '汇总和占比',
    attention: '“需要关注”的排序',
    ours: '方法未写明、由本产品决定的',
    not: '本产品不做的',
  },

  words: {
    head: { term: '词语', other: 'English', symbol: '符号或公式', meaning: '意思' },
    terms: {
      indicator: { term: '指标', other: 'indicator', meaning: '被度量的量，如城镇新增就业（人）' },
      target: { term: '目标', other: 'target', meaning: '报告承诺某个指标在期限前达到的数值' },
      measure: {
        term: '举措',
        other: 'measure',
        meaning: '报告中一个“●”段落；其中可以有若干个目标，也可以没有',
      },
      observation: {
        term: '观测值',
        other: 'observation',
        meaning: '一个公布或报送的数字，带日期；只有口径、单位与目标相同的才参与评定',
      },
      asOf: {
        term: '统计截至日',
        other: 'as-of date',
        meaning: '读者从哪一天看；这一天之后的观测值不计',
      },
      dataDate: {
        term: '数据日期',
        other: 'data date',
        meaning: '统计截至日当天或之前最新一个观测值的日期，不是读到它的日期',
      },
      completion: {
        term: '完成率',
        other: 'completion',
        meaning: '已完成的份额，不封顶：超额完成就超过 100%',
      },
      planned: {
        term: '序时进度',
        other: 'planned share',
        meaning: '到数据日期应当完成的份额；取自哪里，每处都注明',
      },
      gap: { term: '差距', other: 'gap', meaning: '以完成率的百分点计（点），不是百分之几' },
      pace: {
        term: '所需速度倍数',
        other: 'required pace',
        meaning: '今后所需的速度是至今速度的几倍，不到一倍就有余地',
      },
      forecast: {
        term: '年底预测',
        other: 'forecast',
        meaning: '按至今速度推算的年底数值；有两种依据时给出范围，始终注明是预测',
      },
    },
    paceFrom: (e: string) => `只在 0 < s < 100% 且 ${e} ≤ e < 100% 时计算，否则写作“—”`,
    forecastFrom: (e: string) => `从 e ≥ ${e} 起给出`,
  },

  statuses: {
    note: '封闭的一组，每个目标在任何一天恰有其中一种。分四组，各组个数之和总等于总数。颜色之外总有形状和文字。',
    head: { status: '状态', shape: '形状', meaning: '意思' },
    groups: {
      achieved: '已完成',
      'on-schedule': '达到序时',
      'behind-schedule': '欠序时',
      other: '其他',
    },
    shapes: {
      achieved: '对勾',
      ahead: '向上的三角',
      'on-track': '实心圆',
      'at-risk': '实心菱形',
      behind: '向下的三角',
      missed: '叉',
      'too-early': '空心圆',
      'not-assessable': '空心菱形',
      'no-data': '虚线方框',
    },
    meanings: {
      achieved: '目标已达到，或节点已完成；过了期限才完成的加注“逾期完成”',
      'on-track': '按所选口径跟得上；差距略低于 0 的加注“基本达序时”',
      'at-risk': '落后，但还在所选口径的容许范围内；或节点预计逾期、刚刚逾期',
      behind: '超出容许范围；或至今没有进展；或计划时间已到而未完成',
      missed: '年度已过，最终数据已有，目标没有达到',
      'not-assessable': '有报送而无从计算：缺上一年的基数、没有数字，或目标类型未识别',
      'no-data': '统计截至日之前没有可用于评定的数据；这不等于没有完成',
    },
    ahead: (gap: string) => `差距达到 ${gap}及以上；只有默认口径分出这一种`,
    tooEarly: (e: string) => `序时进度还不到 ${e}，不论完成多少都不评定`,
  },

  example: {
    note: '数字取自当前的数据集，随统计截至日和评定口径变化。',
    select: '选择目标',
    open: '打开这个目标的页面',
    empty: '这份数据里还没有目标，无例可举。',
    side: '同一组数字，五种口径',
    head: { preset: '评定口径', rule: '规则', result: '结果' },
    current: '当前口径',
    unused: '这个目标由前面的步骤直接判定，五种口径的结果相同。',
  },

  order: {
    note: '从上到下，先符合的先定。',
    steps: {
      noData: '没有数据',
      notAssessable: '无从计算',
      achieved: '已经达到',
      missed: '年度已过而未达到',
      guards: '数量、覆盖率和百分点变化的三条守则，各种口径都一样',
      rule: '其余按类型：数量、覆盖率和百分点变化用所选口径，水平和节点用各自的规则',
      person: '最后，人工可以改评',
    },
    person: '人工改评须有理由、署名和日期，从那一天起生效；计算结果仍在旁边',
  },

  kinds: {
    head: { kind: '类型', rule: '规则', example: '本报告中的一例' },
    pair: '一对承诺',
    qualitative: '定性举措',
    count: '完成率 s = a ÷ T，与序时进度相比，用所选口径',
    attestation: '只给出量级的目标（如“千亿级”）可由公开表述认定，认定的会注明没有数字',
    coverage: 'T = 100%；a 是公布的份额，或当日的完成数 ÷ 总数（总数可以变动）；其余与数量相同',
    level: '直接与目标值比较，不按时间折算，所以没有 s、e、g、n，只有距目标多远，用它自己的单位',
    levelAtMost: '“不高于”的目标同样：a ≤ T 即符合',
    points: 's = (v − v₀) ÷ Δ，v₀ 是上一年的水平，Δ 是承诺的变化；其余与数量相同',
    milestoneDue: '报告没有写日期的，期限按 12 月 31 日计，并注明是推定',
    pairRule: '如“新开工”和“完工”：两个目标各自评定，并排显示',
    qualitativeRule:
      '只有阶段（未开始、进行中、已完成）和注明日期、出处的依据；从不折成百分数，也不计入目标的个数',
    none: '—',
  },

  plan: {
    note: '应当完成多少，按下面的次序取第一个有的，并注明用了哪一个：',
    sources: {
      plan: '目标自身的计划节点，节点之间按直线',
      'last-year': '上一年的实际形态，节点之间按直线',
      even: '均匀进度：1 月 1 日至数据日期的天数 ÷ 1 月 1 日至期限的天数，首尾都计入，限于 0 至 100%',
    },
    date: '比较用数据日期，不用统计截至日：六月底的数字只与六月底应有的进度比',
    forecast: (e: string) =>
      `年底预测 = a ÷ e，对每一种已知的依据各算一次；从 e ≥ ${e} 起给出，计划时间已到就不再给；覆盖率不超过 100%`,
  },

  presets: {
    sources: {
      'required-pace': '本产品提出',
      'plan-or-below': '宣城 2020',
      'gap-lamp': '银川 2025',
      'ratio-plate': '三亚 2022',
      'international-ratio': '加拿大统计局／Open SDG，源自 Eurostat',
    },
    first: (ahead: string, rest: string) => `${ahead}。其余：${rest}`,
    note: '只用于数量、覆盖率和百分点变化，且前面的守则都没有判定时。页面顶部可以切换，地址会记住。',
    head: { name: '口径', rule: '规则', source: '公布于' },
    lampGap: (from: string) =>
      `公布的绿灯从 0 起；差距在 ${from}与 0 之间的，原文没有写，本产品按达序时处理。`,
    tightens: (middle: string, onTrack: string, behind: string) =>
      `默认口径越到年底越严：${middle}大致相当于 s ÷ e 不低于 ${onTrack} 为达序时、不高于 ${behind} 为滞后；`,
    tightensTo: (late: string, onTrack: string) => `到${late}，达序时要完成计划的 ${onTrack}。`,
    compare: '看每个目标在五种口径下的状态',
  },

  flags: {
    note: '提示不改变状态，只让读者知道这个状态靠得住几分。',
    dataOverdue: (days: string) =>
      `最新数据早于统计截至日的天数，超过报送周期加 ${days} 天；沿用最后的状态，状态不因此改变`,
    awaitsFinal: '年度已过而最终数据还没有公布；沿用最后的状态',
    revised: '目标在年中调整过；调整注明日期，原值仍可见，用哪一个由统计截至日决定',
    override: '状态由人工评定，有理由、署名和日期；计算结果在旁边',
    late: '达到了，但在期限之后',
    basicallyOnTrack: '按口径达序时，但差距略低于 0',
    dueToday: '节点今天到期，还没有完成的报告',
    unverified: '数字只见于转载，没有找到原始出处',
  },

  counts: {
    text: '汇总只用个数（“共几个，已完成几个”）和个数的占比。并列的占比用最大余额法取整：先都舍去小数，再把缺的百分点依次给余数最大的，所以总和恰为 100%，个数总在旁边。',
    head: { band: '档次', count: '个数', share: '占比' },
    total: '合计',
    live: (date: string, total: string) => `以 ${date}的全部 ${total} 个目标为例`,
  },

  attention: {
    steps: {
      late: '未完成的目标和逾期的节点，逾期天数多的在前',
      gap: '滞后和略慢的目标，差距大的在前',
      rest: '没有差距可算的（水平、预计逾期的节点）',
    },
  },

  ours: {
    openMilestone: '节点未到期、也没有报预计逾期：达序时',
    band: '最终数据落在报告所许的范围内（如“左右”）：算达到',
    almost: '“近”某数就是不到：不算已完成',
    demo: '演示数据没有“最终数据”一说，由年度最后一天的数字充当',
    zeroChange: '承诺变化为 0 的，就是要保持上一年的水平，按水平评定',
  },

  not: {
    average: '不求完成率的平均，不打综合分，不加权：几个不同的目标没有共同的单位',
    growth: '不用年均增长率（CAGR）：多数目标年初从 0 起步，期限只有一年，还有许多本身就是比率或百分点',
    clamp: '不把完成率截在 100%，也不把负数抬到 0',
    zero: '不把“没有数据”当作 0，也不当作没有完成',
    percent: '不给定性举措编百分数',
  },

  sensitivity,
} as const
