import type { Slide } from '../../deck/slide'
import type { TrackedTarget } from '../../domain/tracked'

/** What a panel needs to find another slide. */
export interface PanelProps {
  slides: readonly Slide[]
  /** The slide that is up, from 1. */
  page: number
  onTurn: (page: number) => void
  onTarget: (targetId: string) => void
  /** The target that is shown by itself; null on a slide of several. */
  about: TrackedTarget | null
}
