import type { Bilingual } from '../../src/domain/text'

/** One made-up report on a milestone. `published` takes the published day on which it was reached. */
export type DemoMilestoneReport =
  | { readonly on: string; readonly stage: 'not-started' | 'under-way'; readonly forecast: string }
  | { readonly on: string; readonly stage: 'done' }
  | { readonly on: 'published'; readonly stage: 'done' }

const started = (on: string, forecast: string): DemoMilestoneReport => ({ on, stage: 'under-way', forecast })
const waiting = (on: string, forecast: string): DemoMilestoneReport => ({
  on,
  stage: 'not-started',
  forecast,
})
const done = (on: string): DemoMilestoneReport => ({ on, stage: 'done' })
const doneAsPublished: DemoMilestoneReport = { on: 'published', stage: 'done' }

/**
 * The made-up reports on the milestones. Forecasts after the due date make a
 * target at risk; where the day of completion was published for the same scope,
 * the demo keeps to it.
 */
export const DEMO_MILESTONES: Readonly<Record<string, readonly DemoMilestoneReport[]>> = {
  'expo-phase-two': [
    started('2024-03-31', '2024-12-31'),
    started('2024-06-30', '2024-12-31'),
    started('2024-09-30', '2025-02-28'),
    started('2024-12-31', '2025-03-31'),
  ],
  'second-batch-relocation': [doneAsPublished],
  'high-line-park': [
    waiting('2024-03-31', '2024-10-31'),
    waiting('2024-06-30', '2024-10-31'),
    waiting('2024-09-30', '2024-12-20'),
    done('2024-12-27'),
  ],
  'subcentre-station': [
    started('2024-03-31', '2024-12-31'),
    started('2024-06-30', '2024-12-31'),
    started('2024-09-30', '2024-12-31'),
    doneAsPublished,
  ],
  'intercity-link': [
    started('2024-03-31', '2024-12-31'),
    started('2024-06-30', '2024-12-31'),
    started('2024-09-30', '2024-12-31'),
    doneAsPublished,
  ],
  'g109-expressway': [started('2024-03-31', '2024-07-31'), doneAsPublished],
  'key-labs': [
    waiting('2024-03-31', '2024-10-31'),
    waiting('2024-06-30', '2024-12-31'),
    waiting('2024-09-30', '2025-03-31'),
    started('2024-12-31', '2025-05-31'),
  ],
  'autonomous-driving': [started('2024-03-31', '2024-06-30'), doneAsPublished],
  'licensing-standards': [started('2024-11-30', '2024-12-20'), done('2024-12-20')],
  'metro-line-3': [
    started('2024-03-31', '2024-12-31'),
    started('2024-06-30', '2024-12-31'),
    started('2024-09-30', '2024-12-31'),
    doneAsPublished,
  ],
  'second-ring-greenway': [
    started('2024-03-31', '2024-11-30'),
    started('2024-06-30', '2024-12-31'),
    started('2024-09-30', '2025-01-31'),
    doneAsPublished,
  ],
  'homes-rebuilt': [
    started('2024-03-31', '2024-10-31'),
    started('2024-06-30', '2024-10-31'),
    started('2024-09-30', '2024-11-30'),
    done('2024-12-10'),
  ],
  'flood-recovery': [started('2024-03-31', '2024-05-31'), doneAsPublished],
  'resilience-plan': [started('2024-03-31', '2024-11-30'), started('2024-12-31', '2025-01-31')],
}

const STAGE_WORDS: Readonly<Record<DemoMilestoneReport['stage'], Bilingual>> = {
  'not-started': { zh: '【演示】前期准备中', en: '[Demo] In preparation' },
  'under-way': { zh: '【演示】正在实施', en: '[Demo] Under way' },
  done: { zh: '【演示】已完成', en: '[Demo] Done' },
}

export function demoStageWords(stage: DemoMilestoneReport['stage']): Bilingual {
  return STAGE_WORDS[stage]
}
