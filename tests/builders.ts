import { SCHEMA_VERSION } from '../src/api/wire'
import type {
  AreaWire,
  IndicatorWire,
  ListWire,
  MetaWire,
  ObservationWire,
  ReportWire,
  TargetWire,
} from '../src/api/wire'

/**
 * Wire records for tests, whole and valid, with every optional part present so
 * that each field can be broken in turn. A test states only what it is about.
 * All figures and names are made up.
 */

export type QuantityWire = NonNullable<TargetWire['quantity']>

const words = (zh: string, en: string) => ({ zh, en })
const CONFIRMED = 'confirmed' as const

function aQuote(text: string, start = 0) {
  return { text, start, end: start + text.length }
}

export function aListWire<Record>(
  records: Record[],
  overrides: Partial<ListWire<Record>> = {},
): ListWire<Record> {
  return { schema_version: SCHEMA_VERSION, records, ...overrides }
}

export function aQuantityWire(overrides: Partial<QuantityWire> = {}): QuantityWire {
  return {
    indicator_id: 'benches',
    related_indicator: { indicator_id: 'seats', note: words('口径不同', 'Counted differently') },
    value: 120,
    unit: { id: 'site', label: words('个', 'sites') },
    direction: 'at-least',
    is_order_of_magnitude: false,
    band: { low: 110, high: 130 },
    plan_nodes: [{ date: '2024-06-30', share: 0.5 }],
    last_year_shape: [{ date: '2024-03-31', share: 0.1 }],
    ...overrides,
  }
}

/** A count, at least 120 benches by the end of 2024. */
export function aTargetWire(overrides: Partial<TargetWire> = {}): TargetWire {
  return {
    id: 'benches',
    kind: 'count',
    area_id: 7,
    measure_id: '7.2',
    name: words('新增长椅', 'New benches'),
    pinyin: 'xin zeng chang yi',
    year: 2024,
    due: { date: '2024-12-31', is_assumed: true, words: words('年底前', 'by the end of the year') },
    quote: aQuote('新增长椅120个', 12),
    quote_en: 'add 120 benches',
    pair: { target_id: 'benches-started', role: 'completed' },
    reporting_interval_days: 91,
    lead_department: { name: words('示例局', 'Example Bureau'), basis: CONFIRMED },
    supporting_departments: [{ name: words('示例办', 'Example Office'), basis: CONFIRMED }],
    departments_in_coverage: [{ name: words('示例委', 'Example Commission'), basis: 'named-in-coverage' }],
    headline: true,
    revisions: [
      { date: '2024-07-01', value: 130, due: '2024-11-30', reason: words('上调', 'Raised in mid-year') },
    ],
    overrides: [
      { status: 'at-risk', date: '2024-08-01', author: 'A. Tester', reason: words('示例', 'Example') },
    ],
    quantity: aQuantityWire(),
    ...overrides,
  }
}

export function aMilestoneTargetWire(overrides: Partial<TargetWire> = {}): TargetWire {
  return aTargetWire({ id: 'bridge', kind: 'milestone', quantity: null, pair: null, ...overrides })
}

export function anObservationWire(overrides: Partial<ObservationWire> = {}): ObservationWire {
  return {
    id: 'benches-2024-06',
    target_id: 'benches',
    date: '2024-06-30',
    year: 2024,
    value: 55,
    unit_id: 'site',
    ratio: { done: 55, total: 120 },
    is_attestation: false,
    wording: words('已完成55个', '55 done'),
    milestone: {
      stage: 'under-way',
      reached_on: '2024-06-30',
      date_precision: 'day',
      forecast_date: '2024-12-01',
    },
    standing: 'demo',
    scope: 'same',
    qualifier: 'about',
    cause: words('雨天', 'Rain'),
    next_step: words('加快', 'Go faster'),
    note: words('演示数据', 'Made up for tests'),
    reported_by: words('示例局', 'Example Bureau'),
    reported_on: '2024-07-05',
    confirmed_by: words('示例办', 'Example Office'),
    revision_of: 'benches-2024-06-first',
    source: { kind: 'demo', name: words('示例来源', 'Example source'), url: 'https://example.org/june' },
    ...overrides,
  }
}

export function anAreaWire(overrides: Partial<AreaWire> = {}): AreaWire {
  return {
    id: 7,
    title: words('示例领域', 'Example area'),
    short_name: words('示例', 'Example'),
    measures: [{ id: '7.2', title: words('示例举措', 'Example measure') }],
    ...overrides,
  }
}

export function anIndicatorWire(overrides: Partial<IndicatorWire> = {}): IndicatorWire {
  return {
    id: 'benches',
    name: words('新增长椅', 'New benches'),
    unit: { id: 'site', label: words('个', 'sites') },
    review: {
      year: 2023,
      value: 100,
      qualifier: 'over',
      paragraph_id: 'r1.1',
      quote: aQuote('新增长椅100个'),
    },
    ...overrides,
  }
}

export function aReportWire(overrides: Partial<ReportWire> = {}): ReportWire {
  return {
    schema_version: SCHEMA_VERSION,
    id: 'example-2024',
    year: 2024,
    title: words('示例报告', 'Example report'),
    subtitle: words('示例', 'Example'),
    source: { name: words('示例来源', 'Example source'), url: 'https://example.org/report' },
    review: {
      title: words('回顾', 'Review'),
      motto: words('示例', 'Example'),
      introduction: { id: 'r0', text: '示例引言。' },
      sections: [
        {
          id: 'r1',
          title: words('示例', 'Example'),
          paragraphs: [{ id: 'r1.1', text: '新增长椅100个。' }],
        },
      ],
    },
    outlook: {
      title: words('展望', 'Outlook'),
      motto: words('示例', 'Example'),
      requirements_title: words('要求', 'Requirements'),
      requirements: { id: 'o1', text: '示例要求。' },
      emphases_title: words('更加注重', 'Emphases'),
      emphases: [{ id: 'o2', text: '示例注重。' }],
      work_title: words('任务', 'Work'),
      areas: [
        {
          area_id: 7,
          title: words('示例领域', 'Example area'),
          measures: [
            { id: '7.2', text: '城市里要做的事很多,新增长椅120个。', title: words('长椅', 'Benches') },
          ],
        },
      ],
      government: {
        area_id: null,
        title: words('自身建设', 'Government itself'),
        measures: [{ id: 'g1', text: '示例。', title: words('示例', 'Example') }],
      },
    },
    ...overrides,
  }
}

export function aMetaWire(overrides: Partial<MetaWire> = {}): MetaWire {
  return {
    schema_version: SCHEMA_VERSION,
    report_id: 'example-2024',
    dataset: 'demo',
    name: words('演示数据', 'Demo data'),
    note: words('数字均为虚构', 'All figures are made up'),
    is_demo: true,
    year: 2024,
    opens_as_of: '2024-09-30',
    data_date: '2024-09-30',
    time_zone: 'Asia/Shanghai',
    ...overrides,
  }
}
