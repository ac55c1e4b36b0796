import { beforeAll, describe, expect, it } from 'vitest'
import { aMilestone, aMilestoneReport, aTarget, assessedAt } from '../../tests/domain-builders'
import { assess } from '../domain/assess'
import { DEFAULT_PRESET } from '../domain/preset'
import { formatsIn } from '../i18n/format'
import { loadMessages, type I18n } from '../i18n/i18n'
import { figureTexts } from './figure-texts'

const words = {} as Record<'zh' | 'en', I18n>
beforeAll(async () => {
  for (const language of ['zh', 'en'] as const) {
    const t = await loadMessages(language)
    words[language] = { language, t, format: formatsIn(language), say: (text) => text[language] }
  }
})

const MILESTONE = aMilestone({ due: { date: '2024-09-30', isAssumed: false, words: null } })
const LATE = aMilestoneReport('2024-10-31', { forecastDate: '2025-01-31' })
const DONE = aMilestoneReport('2024-09-20', { reachedOn: '2024-09-10' })

describe('what a milestone says of its date', () => {
  it.each([
    ['due', [], ['9月30日前'], ['due 30 Sept']],
    [
      'late and expected',
      [LATE],
      ['9月30日前', '已逾期 31 天', '预计 2025年1月31日'],
      ['due 30 Sept', '31 days late', 'expected 31 January 2025'],
    ],
    ['reached', [DONE], ['9月10日完成'], ['done 10 Sept']],
  ] as const)('stands in parts, and in one line the same: %s', (_, reports, chinese, english) => {
    const assessment = assess(MILESTONE, [...reports], '2024-10-31', DEFAULT_PRESET)
    for (const [language, parts] of [
      ['zh', chinese],
      ['en', english],
    ] as const) {
      const texts = figureTexts(MILESTONE, assessment, words[language])
      expect(texts.promisedParts).toEqual(parts)
      expect(texts.promised).toBe(parts.join(words[language].t.list.dot))
    }
  })
})

it('the promise of a number is one part', () => {
  const target = aTarget()
  const { promised, promisedParts } = figureTexts(target, assessedAt(target, '2024-09-30', 20), words.zh)
  expect(promisedParts).toEqual([promised])
})
