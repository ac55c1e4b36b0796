import { useEffect, useRef } from 'react'
import { usePresentation } from '../../state/presentation'
import styles from './laser.module.css'

/** A red point that follows the pointer, for those who have no laser in their hand. */
export function Laser() {
  const isOn = usePresentation(({ hasLaser }) => hasLaser)
  const point = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (!isOn) return undefined
    const follow = ({ clientX, clientY }: PointerEvent) => {
      point.current?.style.setProperty('translate', `${clientX}px ${clientY}px`)
      point.current?.toggleAttribute('data-seen', true)
    }
    window.addEventListener('pointermove', follow)
    return () => window.removeEventListener('pointermove', follow)
  }, [isOn])
  return isOn ? <div ref={point} className={styles.laser} data-laser aria-hidden /> : null
}
