import * as fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import {
  aDecision,
  aDeck,
  aFigure,
  anArea,
  anIndicator,
  anySnapshot,
  aSnapshot,
  EVERYTHING,
} from '../../tests/deck-builders'
import { aMilestone, aMilestoneReport, aTarget } from '../../tests/domain-builders'
import { formatsIn } from '../i18n/format'
import { loadMessages, type I18n } from '../i18n/i18n'
import { completeChinese } from '../i18n/zh'
import type { Language } from '../state/language'
import type { Deck } from './deck'
import { draftNotes, notesOf } from './notes'
import type { Slide } from './slide'
import { slidesOf } from './slides-of'
import type { Snapshot } from './snapshot'

const words = {} as Record<Language, I18n>

beforeAll(async () => {
  await completeChinese()
  for (const language of ['zh', 'en'] as const) {
    const t = await loadMessages(language)
    words[language] = { language, t, format: formatsIn(language), say: (text) => text[language] }
  }
})

const bureau = { name: { zh: '示例局', en: 'Example Bureau' }, basis: 'confirmed' } as const

/** A target of each sort: far behind, slightly behind, done, a milestone late, and one without a figure. */
const SNAPSHOT = aSnapshot({
  areas: [anArea(1), anArea(2, 3)],
  targets: [
    aTarget({
      id: 'jobs',
      areaId: 1,
      name: { zh: '新增就业', en: 'New jobs' },
      isHeadline: true,
      leadDepartment: bureau,
    }),
    aTarget({ id: 'homes', areaId: 1, name: { zh: '保障房', en: 'Homes' } }),
    aTarget({ id: 'trees', areaId: 1, name: { zh: '植树', en: 'Trees' } }),
    aMilestone({ id: 'road', areaId: 1, name: { zh: '道路通车', en: 'Road opened' } }),
    aTarget({ id: 'silent', areaId: 1, name: { zh: '无数据', en: 'Silent' } }),
  ],
  observations: [
    aFigure('jobs', 60, { id: 'jobs-august', date: '2024-08-31' }),
    aFigure('jobs', 20),
    aFigure('homes', 70, {
      cause: { zh: '雨季长。', en: 'A long rain.' },
      nextStep: { zh: '加班。', en: 'Overtime.' },
    }),
    aFigure('trees', 100),
    { ...aMilestoneReport('2024-09-30', { forecastDate: '2025-01-31' }), targetId: 'road' },
  ],
  indicators: [anIndicator()],
})
const DECISIONS = [
  aDecision({ id: 'a', takenOn: '2024-08-31', state: 'done' }),
  aDecision({ id: 'b', takenOn: '2024-08-31' }),
]

function draft(id: string, language: Language, deck: Deck = aDeck(), snapshot: Snapshot = SNAPSHOT): string {
  const slides = slidesOf(snapshot, aDeck({ decisions: DECISIONS }))
  const slide = slides.find((one) => one.id === id)
  if (slide === undefined)
    throw new Error(`There is no slide ${id} among ${slides.map((one) => one.id).join(', ')}`)
  return draftNotes(slide, snapshot, deck, words[language])
}

describe('the draft', () => {
  it.each([
    // slide, what must be said in Chinese, and in English
    [
      'title',
      ['2024 年', '2024年9月30日', '5 个目标', '4 个有数据', '虚构'],
      ['2024', '30 September 2024', '5 targets, 4 have', 'made up'],
    ],
    ['follow-up-1', ['2 项', '已办结 1 项'], ['2 decisions', '1 is done']],
    [
      'summary',
      ['74.9%', '5 个目标', '滞后 1 个', '新增就业'],
      ['74.9%', '5 targets', '1 behind', 'New jobs'],
    ],
    ['areas-1', ['领域1 3 个'], ['Area 1 (3)']],
    [
      'headline-1',
      ['新增就业', '20 人', '100 人', '20.0%', '滞后'],
      ['New jobs', '20 persons', '100 persons', '20.0%', 'behind'],
    ],
    [
      'behind-1',
      ['3 个', '新增就业', '保障房', '道路通车'],
      ['3 targets', 'New jobs', 'Homes', 'Road opened'],
    ],
    ['problem-jobs', ['20.0%', '74.9%', '示例局', '倍'], ['20.0%', '74.9%', 'Example Bureau', '×']],
    [
      'problem-homes',
      ['70.0%', '原因：雨季长。', '下一步：加班。'],
      ['70.0%', 'Cause: A long rain.', 'Next: Overtime.'],
    ],
    ['area-1-1', ['领域1', '5 个目标', '已完成 1 个'], ['Area 1', '5 targets', '1 achieved']],
    ['area-2-1', ['领域2', '3 项'], ['Area 2', '3 measures']],
    ['milestones-1', ['道路通车', '2025年1月31日'], ['Road opened', '31 January 2025']],
    ['changes-1', ['2024年8月31日', '1 个'], ['31 August 2024', '1 got worse']],
    ['years-1', ['新增就业：'], ['New jobs: ']],
    ['gaps-1', ['没有同口径的数据 1 个；'], ['Not known: No data of its scope 1;']],
  ])('of %s says what the slide says', (id, chinese, english) => {
    for (const part of chinese) expect(draft(id, 'zh')).toContain(part)
    for (const part of english) expect(draft(id, 'en')).toContain(part)
  })

  it('asks for decisions', () => {
    expect(draft('decisions-1', 'zh')).toBe('请会议议定：事项、责任单位和完成时限。')
    expect(draft('decisions-1', 'en')).toBe('The meeting is asked to decide: who does what by when.')
  })

  it('asks for the cause where none was reported, and only there', () => {
    expect(draft('problem-jobs', 'zh')).toContain('原因没有报送')
    expect(draft('problem-jobs', 'en')).toContain('No cause has been reported')
    expect(draft('problem-homes', 'zh')).not.toContain('没有报送')
    expect(draft('problem-homes', 'en')).not.toContain('No cause')
  })

  it('says what somebody has written of a target, before what the data say', () => {
    const deck = aDeck({
      remarks: {
        jobs: { cause: '招聘推迟。', ask: '增加岗位。', department: '另一局' },
        homes: { cause: '拆迁。' },
      },
    })
    const jobs = draft('problem-jobs', 'zh', deck)
    for (const said of ['招聘推迟', '增加岗位', '另一局']) expect(jobs).toContain(said)
    for (const unsaid of ['没有报送', '示例局']) expect(jobs).not.toContain(unsaid)
    const homes = draft('problem-homes', 'zh', deck)
    expect(homes).toContain('拆迁')
    expect(homes).not.toContain('雨季')
    expect(homes).toContain('加班')
  })

  it.each([
    // what somebody typed → what is said
    ['雨季长', '原因：雨季长。'],
    ['雨季长。', '原因：雨季长。'],
    ['雨季长！', '原因：雨季长！'],
    [' 雨季长\n', '原因：雨季长。'],
  ])('makes a sentence of %j', (cause, said) => {
    const deck = aDeck({ remarks: { jobs: { cause, nextStep: '加班' } } })
    expect(draft('problem-jobs', 'zh', deck)).toContain(`${said}下一步：加班。`)
  })

  it('does not call published figures made up', () => {
    expect(draft('title', 'zh', aDeck(), { ...SNAPSHOT, isDemo: false })).not.toContain('虚构')
    expect(draft('title', 'en', aDeck(), { ...SNAPSHOT, isDemo: false })).not.toContain('made up')
  })

  it.each(['table-1', 'method', 'sources-1'])('of the appendix is none: %s', (id) => {
    expect(draft(id, 'zh')).toBe('')
    expect(draft(id, 'en')).toBe('')
  })

  it('of a deck without anything is none', () => {
    const empty: Slide = { kind: 'empty', id: 'empty', reason: 'filter' }
    expect(draftNotes(empty, SNAPSHOT, aDeck(), words.zh)).toBe('')
  })

  describe('where the filter leaves measures only', () => {
    const bare = { ...SNAPSHOT, filter: { ...EVERYTHING, areas: [2] } }
    it.each([
      ['zh', '没有可核对的目标'],
      ['en', 'No target'],
    ] as const)('says in %s that there is no target', (language, said) => {
      expect(draft('summary', language, aDeck(), bare)).toContain(said)
    })
    it('names nothing that is not known', () => {
      expect(draft('gaps-1', 'zh', aDeck(), bare)).toBe('')
      expect(draft('gaps-1', 'en', aDeck(), bare)).toBe('')
    })
  })

  it('of what is not known names no gap that is none', () => {
    expect(draft('gaps-1', 'zh')).not.toMatch(/(?<!\d)0 个/)
  })

  it.each(['zh', 'en'] as const)('is whole sentences in %s for any data', (language) => {
    fc.assert(
      fc.property(anySnapshot, (snapshot) => {
        for (const slide of slidesOf(snapshot, aDeck({ decisions: DECISIONS }))) {
          const text = draftNotes(slide, snapshot, aDeck(), words[language])
          expect(text).not.toMatch(/undefined|NaN|null|Infinity|\[object/)
          // Nothing is left out between two marks.
          expect(text).not.toMatch(/[，；：、][，；：、。]|。。|[,;:]\s*[,;:.]|\.\./)
          if (text !== '') expect(text.trim()).toMatch(language === 'zh' ? /。$/ : /\.$/)
          if (language === 'en') expect(text).not.toMatch(/\p{Script=Han}/u)
        }
      }),
    )
  })
})

describe('the notes of a slide', () => {
  const [slide] = slidesOf(SNAPSHOT, aDeck())
  const notes = (deck: Deck) => slide && notesOf(slide, SNAPSHOT, deck, words.zh)

  it('are the draft, said to be one, until somebody writes', () => {
    expect(notes(aDeck())).toEqual({ text: draft('title', 'zh'), isDraft: true })
  })

  it('are what somebody has written, and no draft', () => {
    expect(notes(aDeck({ notes: { title: '大家好' } }))).toEqual({ text: '大家好', isDraft: false })
  })

  it('are not what was written to another slide', () => {
    expect(notes(aDeck({ notes: { summary: '大家好' } }))).toMatchObject({ isDraft: true })
  })
})
