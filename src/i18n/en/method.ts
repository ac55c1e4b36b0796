import { sensitivity } from './sensitivity'

/** The words of the Method page. No threshold stands here: the page reads them from src/domain/thresholds.ts. */
export const method = {
  title: 'Method',
  note: 'How the status of each target comes about: words, formulas, rules and thresholds. The thresholds are read from the file that the code uses, so that the page says what the code does.',
  tabs: { label: 'The two pages of the method', page: 'The method', presets: 'Presets compared' },
  contents: 'On this page',
  sections: {
    words: 'Words and symbols',
    statuses: 'The nine statuses',
    example: 'A worked example',
    order: 'The order of decision',
    kinds: 'Rules by kind of target',
    plan: 'Planned share and forecast',
    presets: 'The five presets',
    flags: 'Marks beside a status',
    counts: 'Counts and shares',
    attention: 'The order of “needs attention”',
    ours: 'Where the method is silent: our own decisions',
    not: 'What this product does not do',
  },

  words: {
    head: { term: 'Word', other: '中文', symbol: 'Symbol or formula', meaning: 'Meaning' },
    terms: {
      indicator: {
        term: 'indicator',
        other: '指标',
        meaning: 'a quantity that is measured, such as new urban jobs (persons)',
      },
      target: {
        term: 'target',
        other: '目标',
        meaning: 'the value that the report promises for an indicator by a due date',
      },
      measure: {
        term: 'measure',
        other: '举措',
        meaning: 'one ● paragraph of the report; it holds several targets, one, or none',
      },
      observation: {
        term: 'observation',
        other: '观测值',
        meaning:
          'one published or reported figure, dated; only one of the target’s own scope and unit is judged',
      },
      asOf: {
        term: 'as-of date',
        other: '统计截至日',
        meaning: 'the day the reader looks from; observations after it do not count',
      },
      dataDate: {
        term: 'data date',
        other: '数据日期',
        meaning: 'the date of the newest observation on or before the as-of date; never the day it is read',
      },
      completion: {
        term: 'completion',
        other: '完成率',
        meaning: 'the share done, not capped: more than was promised is more than 100%',
      },
      planned: {
        term: 'planned share',
        other: '序时进度',
        meaning: 'the share that should be done by the data date; what it was taken from is always said',
      },
      gap: { term: 'gap', other: '差距', meaning: 'in points of completion (pts), never in percent' },
      pace: {
        term: 'required pace',
        other: '所需速度倍数',
        meaning: 'the rate required from now on ÷ the rate so far; below one there is room',
      },
      forecast: {
        term: 'forecast',
        other: '年底预测',
        meaning: 'the year-end value at the rate so far; two bases make a range; always labelled a forecast',
      },
    },
    paceFrom: (e: string) => `exists only for 0 < s < 100% and ${e} ≤ e < 100%; otherwise “—”`,
    forecastFrom: (e: string) => `given from e ≥ ${e}`,
  },

  statuses: {
    note: 'A closed set: on any day each target has exactly one. The counts over the four groups always sum to the total. Colour never stands without a shape and a word.',
    head: { status: 'Status', shape: 'Shape', meaning: 'Meaning' },
    groups: {
      achieved: 'Achieved',
      'on-schedule': 'On schedule',
      'behind-schedule': 'Behind schedule',
      other: 'Other',
    },
    shapes: {
      achieved: 'check',
      ahead: 'triangle, pointing up',
      'on-track': 'solid dot',
      'at-risk': 'solid diamond',
      behind: 'triangle, pointing down',
      missed: 'cross',
      'too-early': 'hollow circle',
      'not-assessable': 'hollow diamond',
      'no-data': 'dashed square',
    },
    meanings: {
      achieved: 'The target is met, or the milestone reached; after its due date it is tagged “late”',
      'on-track': 'Keeps up by the chosen preset; tagged “just below plan” when the gap is slightly below 0',
      'at-risk':
        'Falls short, but within what the chosen preset allows; or a milestone that is expected late or has just become late',
      behind: 'Beyond what is allowed; or nothing done so far; or the plan’s time is over and it is not met',
      missed: 'The year is over, the final figure is in, and the target is not met',
      'not-assessable':
        'Reported, but there is nothing to work it out from: no level of the year before, no figure, or an unknown kind',
      'no-data': 'No figure that may be judged by the as-of date; that does not mean it was not done',
    },
    ahead: (gap: string) => `A gap of ${gap} or more; only the default preset tells it apart`,
    tooEarly: (e: string) => `The planned share is below ${e}: not judged, whatever is done`,
  },

  example: {
    note: 'The numbers are those of the present dataset and follow the as-of date and the preset.',
    select: 'Target',
    open: 'Open this target’s page',
    empty: 'There are no targets in these data yet, so there is no example.',
    side: 'The same numbers under the five presets',
    head: { preset: 'Preset', rule: 'Rule', result: 'Result' },
    current: 'in use',
    unused: 'For this target an earlier step decided, so that the five presets agree.',
  },

  order: {
    note: 'From top to bottom; the first that applies decides.',
    steps: {
      noData: 'No data',
      notAssessable: 'Nothing to work it out from',
      achieved: 'Already met',
      missed: 'The year is over and it is not met',
      guards: 'Three guards for counts, coverage and changes in points, the same under every preset',
      rule: 'Else the rule of its kind: the chosen preset for counts, coverage and changes in points; levels and milestones have their own',
      person: 'Last, a person may override',
    },
    person:
      'An override needs a reason, an author and a date, and counts from that day on; the computed status stays beside it',
  },

  kinds: {
    head: { kind: 'Kind', rule: 'Rule', example: 'One from this report' },
    pair: 'Pair of promises',
    qualitative: 'Qualitative measure',
    count: 'Completion s = a ÷ T, held against the planned share by the chosen preset',
    attestation:
      'A target given only as an order of magnitude may be attested by a public wording; it is then said that there is no figure',
    coverage:
      'T = 100%; a is the published share, or done ÷ total on that date (the total may move); then as a count',
    level:
      'Held against the target directly, with no scaling by time: so no s, e, g or n, only how far it is from the target, in its own unit',
    levelAtMost: 'An “at most” target likewise: a ≤ T keeps it',
    points:
      's = (v − v₀) ÷ Δ, where v₀ is the level of the year before and Δ the change promised; then as a count',
    milestoneDue: 'Where the report gives no date, it is due on 31 December, marked as assumed',
    pairRule: 'Such as “started” and “completed”: two targets, each judged alone, shown side by side',
    qualitativeRule:
      'Only a stage (not started, under way, done) with evidence that has a date and a source; never a percentage, and outside the counts of targets',
    none: '—',
  },

  plan: {
    note: 'How much should be done is taken from the first of these that there is, and it is said which:',
    sources: {
      plan: 'the target’s own plan, straight between its dates',
      'last-year': 'the shape of the year before, straight between its dates',
      even: 'the even line: days from 1 January to the data date ÷ days from 1 January to the due date, both ends counted, within 0 and 100%',
    },
    date: 'The data date is used, not the as-of date: a figure of the end of June is held against what should be done by the end of June',
    forecast: (e: string) =>
      `Forecast = a ÷ e, once for each known basis; given from e ≥ ${e} until the plan’s time is over; a coverage goes no further than 100%`,
  },

  presets: {
    sources: {
      'required-pace': 'this product’s proposal',
      'plan-or-below': 'Xuancheng 2020',
      'gap-lamp': 'Yinchuan 2025',
      'ratio-plate': 'Sanya 2022',
      'international-ratio': 'Statistics Canada / Open SDG, after Eurostat',
    },
    first: (ahead: string, rest: string) => `${ahead}. Else: ${rest}`,
    note: 'Only for counts, coverage and changes in points, and only where none of the guards has decided. It is switched at the top of the page, and the address remembers it.',
    head: { name: 'Preset', rule: 'Rule', source: 'Published in' },
    lampGap: (from: string) =>
      `Published as green from 0; the text leaves ${from} to 0 open. This product takes it as on track.`,
    tightens: (middle: string, onTrack: string, behind: string) =>
      `The default tightens as the year goes on: on ${middle} it is close to s ÷ e of ${onTrack} or more for on track and ${behind} or less for behind; `,
    tightensTo: (late: string, onTrack: string) => `on ${late} on track needs ${onTrack} of the plan.`,
    compare: 'See each target under the five presets',
  },

  flags: {
    note: 'A mark does not change the status; it tells how far the status can be relied on.',
    dataOverdue: (days: string) =>
      `The newest figure is older than its reporting interval plus ${days} days at the as-of date; the last status stands`,
    awaitsFinal: 'The year is over and the final figure is not in yet; the last status stands',
    revised:
      'The target was revised in mid-year; the revision is dated, the older value stays visible, and the as-of date decides which counts',
    override:
      'The status was set by a person, with a reason, an author and a date; the computed one stands beside it',
    late: 'Met, but after the due date',
    basicallyOnTrack: 'On track by the preset, with a gap slightly below 0',
    dueToday: 'A milestone that is due on this day, without a report that it was reached',
    unverified: 'The figure was seen only on a copy; its first source was not found',
  },

  counts: {
    text: 'Roll-ups are counts (how many of how many are achieved) and shares of counts. Shares shown together are made whole by the largest remainder: all are rounded down, then the missing points go to those with the largest remainders. So they sum to exactly 100%, and the counts stand beside them.',
    head: { band: 'Band', count: 'Count', share: 'Share' },
    total: 'Total',
    live: (date: string, total: string) => `All ${total} targets on ${date}, for example`,
  },

  attention: {
    steps: {
      late: 'missed targets and late milestones, those with the most days late first',
      gap: 'targets that are behind or at risk, the widest gap first',
      rest: 'those without a gap (levels, milestones that are expected late)',
    },
  },

  ours: {
    openMilestone: 'A milestone that is not due yet and not expected late: on track',
    band: 'A final figure inside the range that the report allows (“about”): kept',
    almost: '“Almost” a number is less than it: not achieved',
    demo: 'Demo data know no final figure; that of the last day of the year plays the part',
    zeroChange: 'A promised change of 0 means to hold the level of the year before, and is judged as a level',
  },

  not: {
    average:
      'No averages of completion, no overall score, no weights: different targets have no unit in common',
    growth:
      'No compound growth rates (CAGR): most targets start the year at 0, the horizon is one year, and many are themselves rates or points',
    clamp: 'Completion is not capped at 100%, and what is negative is not raised to 0',
    zero: '“No data” is never taken for 0, nor for not done',
    percent: 'No percentages are made up for qualitative measures',
  },

  sensitivity,
} as const
