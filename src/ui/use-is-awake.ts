import { useEffect, useRef, useState } from 'react'

/** After this long without a movement the pointer and the controls hide. */
const IDLE_AFTER_MS = 3_000

interface Awake {
  /** True from a movement on, and for a while after it. */
  readonly isAwake: boolean
  readonly wake: () => void
}

/** Whether somebody is at the screen: awake at first, and after each call of `wake`. */
export function useIsAwake(): Awake {
  const [isAwake, setIsAwake] = useState(true)
  const timer = useRef(0)
  const wake = () => {
    window.clearTimeout(timer.current)
    setIsAwake(true)
    timer.current = window.setTimeout(() => setIsAwake(false), IDLE_AFTER_MS)
  }
  useEffect(() => {
    timer.current = window.setTimeout(() => setIsAwake(false), IDLE_AFTER_MS)
    return () => window.clearTimeout(timer.current)
  }, [])
  return { isAwake, wake }
}
