import type { TargetWire } from '../../src/api/wire'
import { capitalRows } from './targets-capital'
import { cityRows } from './targets-city'
import { peopleRows } from './targets-people'
import { toTarget } from './targets-row'

/**
 * Every promise of the eleven areas that can be checked, in report order.
 * Which sentence is a target and which is not: docs/targets.md.
 */
export const targets: TargetWire[] = [...capitalRows, ...cityRows, ...peopleRows].map((row) => toTarget(row))
