import { describe, expect, it } from 'vitest'
import { aMilestone, aMilestoneReport, anObservation, aTarget } from '../../../tests/domain-builders'
import { assess } from '../../domain/assess'
import { DEFAULT_PRESET } from '../../domain/preset'
import { remindersOf } from '../../domain/reminders'
import type { Observation } from '../../domain/observation'
import type { Target } from '../../domain/target'
import { formatsIn } from '../../i18n/format'
import { loadMessages, type I18n } from '../../i18n/i18n'
import { completeChinese } from '../../i18n/zh'
import type { Language } from '../../state/language'
import { reminderGroups, type ReminderGrouping } from './reminder-groups'
import { reminderText } from './reminder-text'

const AS_OF = '2024-09-30'
const bureau = { name: { zh: '示例局', en: 'Example Bureau' }, basis: 'confirmed' } as const
const office = { name: { zh: '示例办', en: 'Example Office' }, basis: 'named-in-coverage' } as const

const track = (target: Target, observations: readonly Observation[]) => ({
  target,
  assessment: assess(target, observations, AS_OF, DEFAULT_PRESET),
})

const REMINDERS = remindersOf([
  track(
    aTarget({ id: 'jobs', name: { zh: '新增就业', en: 'New jobs' }, value: 260_000, leadDepartment: bureau }),
    [anObservation({ date: '2024-06-30', value: 60_000 })],
  ),
  track(
    aMilestone({
      id: 'road',
      name: { zh: '道路通车', en: 'Road opened' },
      due: { date: '2024-09-15', isAssumed: false, words: null },
      departmentsInCoverage: [bureau, office].map(({ name }) => ({ name, basis: 'named-in-coverage' })),
    }),
    [aMilestoneReport('2024-08-31', { forecastDate: '2024-11-30' })],
  ),
  track(aTarget({ id: 'silent', name: { zh: '无数据', en: 'Silent' } }), []),
])

async function i18nIn(language: Language): Promise<I18n> {
  await completeChinese()
  const t = await loadMessages(language)
  return { language, t, format: formatsIn(language), say: (text) => text[language] }
}

async function written(language: Language, grouping: ReminderGrouping, isDemo = true): Promise<string> {
  const i18n = await i18nIn(language)
  const groups = reminderGroups(REMINDERS, grouping, [], i18n)
  return reminderText({ groups, grouping, asOf: AS_OF, isDemo }, i18n)
}

describe('the text of a reminder', () => {
  it('asks by department, with blanks for the day and the sender', async () => {
    expect(await written('zh', 'lead')).toBe(
      [
        '【催报】截至2024年9月30日，以下 3 项请于 ________ 前报送：',
        '',
        '示例局（1 项）',
        '1. 新增就业（目标 26 万人，最新数据 2024年6月30日：6 万人）：数据逾期，已超过报送期限 16 天；滞后，最新一期未报原因和下一步措施。',
        '',
        '牵头部门未确认（2 项）',
        '1. 无数据（目标 100 人，尚无数据）：年初以来没有数据，首期已超过报送期限 197 天。',
        '2. 道路通车（期限 2024年9月15日，预计 2024年11月30日）：节点已到期未报完成，已逾期 15 天。',
        '',
        '【演示数据】以上进展均为虚构，仅供演示，请勿作为正式通知发送。',
        '催报单位：________　　联系人：________',
      ].join('\n'),
    )
  })

  it('counts an item once that stands under several departments, and says what is to be checked', async () => {
    const text = await written('zh', 'coverage')
    expect(text).toContain('以下 3 项请于')
    expect(text.match(/道路通车/g)).toHaveLength(2)
    expect(text).toContain('示例办（1 项）')
    expect(text).toContain('牵头部门未经确认，发送前请核实')
  })

  it('is all English in English', async () => {
    const text = await written('en', 'lead')
    expect(text).not.toMatch(/\p{Script=Han}/u)
    expect(text).toContain(
      '[Reminder] As of 30 September 2024, please report on the following 3 items by ________:',
    )
    expect(text).toContain('[Demo data]')
  })

  it('of published data does not call them made up', async () => {
    const text = await written('zh', 'lead', false)
    expect(text).not.toContain('演示')
    expect(text).toContain('未见公开的不代表没有完成')
  })
})
