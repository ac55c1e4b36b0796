import type { AreaWire } from '../../src/api/wire'
import type { Bilingual } from '../../src/domain/text'
import { report } from './report'
import { toPinyin } from './pinyin'

/** Short names for cards and chips, by area, in report order. */
const SHORT_NAMES: readonly Bilingual[] = [
  { zh: '首都功能与京津冀协同', en: 'Capital functions & Jing-Jin-Ji' },
  { zh: '国际科技创新中心', en: 'Sci-tech innovation centre' },
  { zh: '数字经济', en: 'Digital economy' },
  { zh: '“两区”与改革开放', en: 'Two Zones & opening-up' },
  { zh: '扩大内需与供给侧改革', en: 'Domestic demand & supply side' },
  { zh: '全国文化中心', en: 'National cultural centre' },
  { zh: '城市精细化治理', en: 'Fine-grained city governance' },
  { zh: '城乡融合发展', en: 'Urban–rural integration' },
  { zh: '生态环境保护', en: 'Ecology & environment' },
  { zh: '保障和改善民生', en: "People's well-being" },
  { zh: '首都安全稳定', en: 'Safety & stability' },
]

/** The eleven work areas (工作领域), from the report. The section on government itself is not one of them. */
export const areas: AreaWire[] = report.outlook.areas.map((section, index) => {
  const shortName = SHORT_NAMES[index]
  if (section.area_id === null || shortName === undefined) throw new Error(`Area ${index + 1} has no name`)
  return {
    id: section.area_id,
    title: section.title,
    short_name: shortName,
    pinyin: toPinyin(shortName.zh),
    measures: section.measures.map(({ id, title }) => ({ id, title })),
  }
})
