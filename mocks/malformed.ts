import type { ObservationWire, TargetWire } from '../src/api/wire'
import { demoBackend } from './backend'
import { listOf } from './documents'

/** Stands for a number that JSON can write and a double cannot hold: it is put into the text of the body. */
const TOO_LARGE = '@1e400'

/** The body of a list as text, since no value becomes 1e400 when it is written as JSON. */
export function malformedBody(records: readonly unknown[]): string {
  return JSON.stringify(listOf(records)).replaceAll(`"${TOO_LARGE}"`, '1e400')
}

function without<Value extends object>(value: Value, field: keyof Value): Partial<Value> {
  const { [field]: _left, ...rest } = value
  return rest as Partial<Value>
}

const SAMPLE_TARGET = 'urban-jobs'

function sampleTarget(): TargetWire & { quantity: NonNullable<TargetWire['quantity']> } {
  const target = demoBackend.targets.records.find(({ id }) => id === SAMPLE_TARGET)
  if (!target?.quantity) throw new Error(`${SAMPLE_TARGET} is needed as a sample`)
  return { ...target, headline: false, pair: null, quantity: target.quantity }
}

/**
 * All targets, and one of each fault. Set aside: a missing field, a text for a
 * number, a number that is none, one too large, two of one id with different
 * content, a text and null for a record. Kept, and told: an unknown area, unit
 * and kind, and a name that is markup.
 */
export function malformedTargets(): unknown[] {
  const sample = sampleTarget()
  const { quantity } = sample
  const named = (id: string, zh: string, en: string) => ({
    ...sample,
    id: `fault-${id}`,
    name: { zh: `故障样例：${zh}`, en: `Faulty sample: ${en}` },
  })
  const valued = (id: string, value: unknown, zh: string, en: string) => ({
    ...named(id, zh, en),
    quantity: { ...quantity, value },
  })
  return [
    ...demoBackend.targets.records,
    without(named('missing-field', '缺少字段', 'a missing field'), 'quote'),
    valued('wrong-type', '26万', '类型错误', 'a wrong type'),
    valued('not-a-number', 'NaN', '不是数字', 'not a number'),
    valued('too-large', TOO_LARGE, '数值过大', 'too large a number'),
    valued('twin', 100, '重复编号甲', 'one id, twice'),
    valued('twin', 200, '重复编号乙', 'one id, twice'),
    'not a record',
    null,
    { ...named('unknown-area', '未知领域', 'an unknown area'), area_id: 99 },
    {
      ...named('unknown-unit', '未知单位', 'an unknown unit'),
      quantity: { ...quantity, unit: { id: 'furlong', label: { zh: '弗隆', en: 'furlongs' } } },
    },
    { ...named('unknown-kind', '未知类型', 'an unknown kind'), kind: 'mood' },
    {
      ...named('markup', '', ''),
      name: { zh: '<img src=x onerror="window.__xss=1">', en: '<script>window.__xss=1</script>' },
    },
  ]
}

function sampleObservation(): ObservationWire {
  const reports = demoBackend.datasetOf('demo')?.observations ?? []
  const observation = reports.find(
    ({ target_id, standing }) => target_id === SAMPLE_TARGET && standing === 'demo',
  )
  if (observation === undefined) throw new Error(`${SAMPLE_TARGET} needs an observation as a sample`)
  return { ...observation, date: '2024-09-30', scope: 'different' }
}

/**
 * All observations of a dataset, and one of each fault. Set aside: a missing
 * field, a truth value, “NaN”, “暂无” and 1e400 for a number, a day that does not
 * exist, two of one id with different content. Kept: words of a newer backend, a
 * target that nobody knows, a link that may not be followed.
 */
export function malformedObservations(dataset: string): unknown[] {
  const sample = sampleObservation()
  const valued = (id: string, value: unknown) => ({ ...sample, id: `${SAMPLE_TARGET}.fault-${id}`, value })
  return [
    ...(demoBackend.datasetOf(dataset)?.observations ?? []),
    without(valued('missing-field', 1), 'date'),
    valued('wrong-type', true),
    valued('not-a-number', 'NaN'),
    valued('no-figure-as-text', '暂无'),
    valued('too-large', TOO_LARGE),
    { ...valued('no-such-day', 1), date: '2024-02-30' },
    valued('twin', 100),
    valued('twin', 200),
    { ...valued('unknown-words', 1), scope: 'sideways', standing: 'hearsay' },
    { ...valued('unknown-target', 1), target_id: 'no-such-target' },
    { ...valued('bad-link', 1), source: { ...sample.source, url: 'javascript:window.__xss=1' } },
  ]
}
