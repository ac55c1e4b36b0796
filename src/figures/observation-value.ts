import { monthOf } from '../domain/calendar'
import { figureOf } from '../domain/datum'
import { isQuantity } from '../domain/in-force'
import type { Observation } from '../domain/observation'
import type { Target, Unit } from '../domain/target'
import type { I18n } from '../i18n/i18n'
import { qualifierText } from './qualifier-text'

/** The unit that an observation comes in: the target's, percent, or as it was written. */
function unitOf({ unitId }: Observation, target: Target): Pick<Unit, 'label' | 'isKnown'> {
  if (isQuantity(target) && unitId === target.unit.id) return target.unit
  if (unitId === 'percent') return { label: { zh: '%', en: '%' }, isKnown: true }
  return { label: { zh: unitId ?? '', en: unitId ?? '' }, isKnown: false }
}

/** What an observation says, as a person reads it: figure, date reached or stage; null without either. */
export function observationValue(observation: Observation, target: Target, i18n: I18n): string | null {
  const { t, format } = i18n
  const { milestone, qualifier, ratio, value } = observation
  const prefix = qualifierText(qualifier, { t })
  if (value !== null) return `${prefix}${format.quantity(value, unitOf(observation, target))}`
  const share = figureOf(observation)
  if (ratio !== null && share !== null) {
    const parts = t.target.observations.ratio(format.exact(ratio.done), format.exact(ratio.total))
    return `${prefix}${format.quantity(share, { label: { zh: '%', en: '%' } })} (${parts})`
  }
  if (milestone === null) return null
  const stage = t.target.stages[milestone.stage]
  if (milestone.reachedOn !== null) {
    return `${stage} ${t.precision[milestone.datePrecision](format.date(milestone.reachedOn), monthOf(milestone.reachedOn))}`
  }
  return milestone.forecastDate === null
    ? stage
    : `${stage}${t.list.dot}${t.figure.expectedOn(format.date(milestone.forecastDate))}`
}
