import type { Slide } from '../../deck/slide'

/** What a panel needs to find another slide. */
export interface PanelProps {
  slides: readonly Slide[]
  /** The slide that is up, from 1. */
  page: number
  onTurn: (page: number) => void
  onTarget: (targetId: string) => void
}
