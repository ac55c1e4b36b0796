import { STATUSES } from '../domain/status'
import {
  TARGET_KINDS,
  type PlanNode,
  type QuantityTarget,
  type StatusOverride,
  type Target,
  type UnknownTarget,
} from '../domain/target'
import { isKnownUnit } from '../domain/unit'
import type { Fault } from './checked'
import { oneOf, quoteFaults, toDay, toDayOrNull } from './contract-common'
import type { Reading } from './read-document'
import type { TargetWire } from './wire'

type QuantityWire = NonNullable<TargetWire['quantity']>

/** The report has eleven areas; the closing section on government is not one of them. */
const LAST_AREA = 11

/** Wire → domain. A kind that this version does not know is kept, to be shown and never judged. */
export function targetOf(wire: TargetWire): Reading<Target> {
  const kind = oneOf(TARGET_KINDS, wire.kind, 'unknown')
  const fault = [
    ...quoteFaults(wire.quote, 'quote'),
    ...quantityFaults(kind, wire.quantity),
    ...revisionFaults(kind, wire),
  ][0]
  if (fault !== undefined) return { ok: false, fault }
  const { overrides, leftOut } = overridesOf(wire)
  const promise = { ...promiseOf(wire), overrides }
  if (kind === 'unknown') return { ok: true, record: { ...promise, kind, kindAsGiven: wire.kind }, leftOut }
  if (kind === 'milestone') return { ok: true, record: { ...promise, kind }, leftOut }
  if (wire.quantity === null) return { ok: false, fault: { field: 'quantity', problem: 'quantity-missing' } }
  return { ok: true, record: { ...promise, kind, ...quantityOf(wire.quantity) }, leftOut }
}

type PromiseFields = Omit<UnknownTarget, 'kind' | 'kindAsGiven' | 'overrides'>

function promiseOf(wire: TargetWire): PromiseFields {
  return {
    id: wire.id,
    areaId: wire.area_id >= 1 && wire.area_id <= LAST_AREA ? wire.area_id : null,
    measureId: wire.measure_id,
    name: wire.name,
    pinyin: wire.pinyin,
    year: wire.year,
    due: { date: toDay(wire.due.date), isAssumed: wire.due.is_assumed, words: wire.due.words },
    quote: wire.quote,
    quoteInEnglish: wire.quote_en,
    pair: wire.pair && { targetId: wire.pair.target_id, role: wire.pair.role },
    reportingIntervalDays: wire.reporting_interval_days,
    leadDepartment: wire.lead_department,
    supportingDepartments: wire.supporting_departments,
    departmentsInCoverage: wire.departments_in_coverage,
    isHeadline: wire.headline,
    revisions: wire.revisions.map((revision) => ({
      date: toDay(revision.date),
      value: revision.value,
      due: toDayOrNull(revision.due),
      reason: revision.reason,
    })),
  }
}

type QuantityFields = Pick<
  QuantityTarget,
  | 'indicatorId'
  | 'relatedIndicator'
  | 'value'
  | 'unit'
  | 'direction'
  | 'isOrderOfMagnitude'
  | 'band'
  | 'planNodes'
  | 'lastYearShape'
>

function quantityOf(wire: QuantityWire): QuantityFields {
  const related = wire.related_indicator
  return {
    indicatorId: wire.indicator_id,
    relatedIndicator: related && { indicatorId: related.indicator_id, note: related.note },
    value: wire.value,
    unit: { ...wire.unit, isKnown: isKnownUnit(wire.unit.id, wire.unit.label) },
    direction: wire.direction,
    isOrderOfMagnitude: wire.is_order_of_magnitude,
    band: wire.band,
    planNodes: wire.plan_nodes.map(planNodeOf),
    lastYearShape: wire.last_year_shape.map(planNodeOf),
  }
}

function planNodeOf(wire: QuantityWire['plan_nodes'][number]): PlanNode {
  return { date: toDay(wire.date), share: wire.share }
}

/** A quantity is judged by number, a milestone never is; an unknown kind may come with either. */
function quantityFaults(kind: Target['kind'], quantity: QuantityWire | null): readonly Fault[] {
  if (kind === 'unknown') return []
  if (kind === 'milestone') {
    return quantity === null ? [] : [{ field: 'quantity', problem: 'quantity-unexpected' }]
  }
  if (quantity === null) return [{ field: 'quantity', problem: 'quantity-missing' }]
  const faults: Fault[] = []
  const isTotal = kind === 'count' || kind === 'coverage'
  if (isTotal && quantity.value < 0) faults.push({ field: 'quantity.value', problem: 'out-of-range' })
  // At least 0 of something is no promise, and its completion would divide by 0.
  if (isTotal && quantity.direction === 'at-least' && quantity.value === 0) {
    faults.push({ field: 'quantity.value', problem: 'target-zero' })
  }
  if (!isUnitOfKind(kind, quantity.unit.id)) faults.push({ field: 'quantity.unit', problem: 'unit-mismatch' })
  if (quantity.band !== null && quantity.band.low > quantity.band.high) {
    faults.push({ field: 'quantity.band', problem: 'band-inverted' })
  }
  return faults
}

/** A revised value must pass what the value itself must pass. */
function revisionFaults(kind: Target['kind'], { quantity, revisions }: TargetWire): readonly Fault[] {
  if (quantity === null) return []
  return revisions.flatMap(({ value }, index) =>
    value === null
      ? []
      : quantityFaults(kind, { ...quantity, value })
          .filter(({ field }) => field === 'quantity.value')
          .map(({ problem }) => ({ field: `revisions.${index}.value`, problem })),
  )
}

/** 50 % and 50 percentage points are not the same promise (faults.md, B9 and V12). */
function isUnitOfKind(kind: QuantityTarget['kind'], unitId: string): boolean {
  if (kind === 'points') return unitId !== 'percent'
  if (kind === 'coverage') return unitId !== 'percentage-point'
  return true
}

/** An override to a status that this version does not know cannot be shown as a verdict: the computed one stands. */
function overridesOf(wire: TargetWire): { overrides: readonly StatusOverride[]; leftOut: readonly Fault[] } {
  const overrides: StatusOverride[] = []
  const leftOut: Fault[] = []
  wire.overrides.forEach(({ status: word, date, author, reason }, index) => {
    const status = STATUSES.find((candidate) => candidate === word)
    if (status === undefined) {
      leftOut.push({ field: `overrides.${index}.status`, problem: 'unknown-status' })
    } else {
      overrides.push({ status, date: toDay(date), author, reason })
    }
  })
  return { overrides, leftOut }
}
