import { useMemo } from 'react'
import { assess } from '../domain/assess'
import type { IsoDate } from '../domain/calendar'
import { movementOf, type Movements } from '../domain/movement'
import type { Preset } from '../domain/preset'
import type { Status } from '../domain/status'
import type { Target } from '../domain/target'
import { useView } from '../state/use-view'
import { useBoard } from './board'
import type { Histories } from '../domain/track'

interface Before {
  readonly since: IsoDate
  readonly preset: Preset
  readonly statuses: WeakMap<Target, Status>
}

/**
 * The statuses on the day that is compared with. Every card and row on the screen
 * asks for them, and while the time control plays they ask again each frame; the
 * answer changes once a month.
 */
const before = new WeakMap<Histories, Before>()

function statusesOn(histories: Histories, since: IsoDate, preset: Preset): WeakMap<Target, Status> {
  const kept = before.get(histories)
  if (kept?.since === since && kept.preset === preset) return kept.statuses
  const statuses = new WeakMap<Target, Status>()
  before.set(histories, { since, preset, statuses })
  return statuses
}

/** How each target moved since the day that is compared with; null while that is unknown, or not an earlier day. */
export function useMovements(): Movements | null {
  const { histories, since, asOf } = useBoard()
  const { preset } = useView().view
  const known = histories.state === 'ready' ? histories.value : null
  const isEarlier = since !== null && asOf !== null && since < asOf
  return useMemo(() => {
    if (known === null || since === null || !isEarlier) return null
    const statuses = statusesOn(known, since, preset)
    return {
      since,
      of: ({ target, assessment }) => {
        const status =
          statuses.get(target) ?? assess(target, known.get(target.id) ?? [], since, preset).status
        statuses.set(target, status)
        return movementOf(status, assessment.status)
      },
    }
  }, [known, since, isEarlier, preset])
}
