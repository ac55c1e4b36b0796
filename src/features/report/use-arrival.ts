import { useEffect, useRef } from 'react'
import { showPlace } from './show-place'

/** Where in the report the address points to. */
export interface ReportPlace {
  readonly paragraphId: string | null
  readonly targetId: string | null
}

/** Goes to the place that the address names: at once on the way in, then gliding from place to place. */
export function useArrival(place: ReportPlace): void {
  const isInside = useRef(false)
  useEffect(() => {
    if (place.paragraphId !== null) showPlace(place.paragraphId, isInside.current ? 'smooth' : 'instant')
    isInside.current = true
  }, [place])
}
