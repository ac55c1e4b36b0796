import type { EvidenceWire } from '../../src/api/wire'
import type { Bilingual } from '../../src/domain/text'
import { DEMO_REPORTER, DEMO_SOURCE } from './demo-words'
import { report } from './report'
import { targets } from './targets'

type Step = Pick<EvidenceWire, 'date' | 'stage' | 'text'>

/** What is said at the end of a quarter; it fits every measure because it says nothing of any. */
const SAYINGS = {
  waiting: {
    zh: '【演示】已列入年度任务，尚未启动。',
    en: '[Demo] On the list of this year’s tasks; not started.',
  },
  planned: {
    zh: '【演示】已制定工作方案，明确分工和时限。',
    en: '[Demo] A plan of work, with who does what by when, has been drawn up.',
  },
  going: {
    zh: '【演示】按方案推进，阶段性任务已完成一部分。',
    en: '[Demo] Proceeding by the plan; part of the tasks of this stage is done.',
  },
  trial: {
    zh: '【演示】已开展试点，正在总结做法。',
    en: '[Demo] A trial has been run and is being evaluated.',
  },
  closing: {
    zh: '【演示】主要任务已完成，正在收尾。',
    en: '[Demo] The main tasks are done; the rest is being finished.',
  },
  done: {
    zh: '【演示】年度任务已完成，转入常态工作。',
    en: '[Demo] This year’s tasks are done; the work goes on as routine.',
  },
} as const satisfies Record<string, Bilingual>

const at = (date: string, stage: Step['stage'], saying: keyof typeof SAYINGS): Step => ({
  date,
  stage,
  text: SAYINGS[saying],
})

/** How a measure may go through the year. Measures take them in turn; the last says nothing until December. */
const COURSES: readonly (readonly Step[])[] = [
  [
    at('2024-03-31', 'under-way', 'planned'),
    at('2024-06-30', 'under-way', 'going'),
    at('2024-09-30', 'under-way', 'going'),
    at('2024-12-20', 'done', 'done'),
  ],
  [
    at('2024-03-31', 'under-way', 'planned'),
    at('2024-06-30', 'under-way', 'trial'),
    at('2024-09-14', 'done', 'done'),
  ],
  [
    at('2024-03-31', 'not-started', 'waiting'),
    at('2024-06-30', 'not-started', 'waiting'),
    at('2024-09-30', 'under-way', 'planned'),
    at('2024-12-31', 'under-way', 'going'),
  ],
  [at('2024-06-30', 'under-way', 'planned'), at('2024-11-30', 'under-way', 'closing')],
  [
    at('2024-03-31', 'not-started', 'waiting'),
    at('2024-09-30', 'not-started', 'waiting'),
    at('2024-12-31', 'under-way', 'planned'),
  ],
  [at('2024-12-31', 'under-way', 'going')],
]

const measuresWithTarget = new Set(targets.map(({ measure_id }) => measure_id))

/** The measures of the work areas that hold no target: what is known of them is words, not numbers. */
export const qualitativeMeasures = report.outlook.areas
  .flatMap(({ measures }) => measures)
  .filter(({ id }) => !measuresWithTarget.has(id))

/** Made-up statements on the measures without a number, the same on every call. */
export const demoEvidence: EvidenceWire[] = qualitativeMeasures.flatMap(({ id }, index) =>
  (COURSES[index % COURSES.length] ?? []).map(({ date, stage, text }) => ({
    id: `${id}.${date}.demo`,
    measure_id: id,
    date,
    stage,
    text,
    author: DEMO_REPORTER,
    standing: 'demo',
    source: { kind: 'demo', name: DEMO_SOURCE, url: null },
  })),
)
