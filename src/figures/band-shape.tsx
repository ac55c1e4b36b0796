import type { Status, StatusBand } from '../domain/status'
import { StatusShape } from './status-shape'

/** The shape that stands for a band: that of its most usual status. */
const SHAPE_OF: Record<StatusBand, Status> = {
  achieved: 'achieved',
  'on-schedule': 'on-track',
  'at-risk': 'at-risk',
  behind: 'behind',
  other: 'too-early',
}

export function BandShape({ band }: { band: StatusBand }) {
  return <StatusShape status={SHAPE_OF[band]} />
}
