import { useCallback, useEffect, useRef, useState, type RefObject } from 'react'

/** How long digits wait for the next one, or for Enter. */
export const NUMBER_LASTS_MS = 2_500
/** No deck has more slides than six digits say. */
const DIGITS_AT_MOST = 6

export interface TypedNumber {
  /** The digits that count at this moment, also before they are drawn; empty for none. */
  readonly digits: RefObject<string>
  /** The same, to be shown. */
  readonly shown: string
  /** Other digits, which count from now on. */
  readonly type: (digits: string) => void
}

/** The digits of a jump while they are typed. */
export function useTypedNumber(): TypedNumber {
  const digits = useRef('')
  const timer = useRef(0)
  const [shown, setShown] = useState('')
  const type = useCallback((wanted: string) => {
    const put = (next: string) => {
      digits.current = next
      setShown(next)
    }
    window.clearTimeout(timer.current)
    put(wanted.slice(0, DIGITS_AT_MOST))
    if (wanted !== '') timer.current = window.setTimeout(() => put(''), NUMBER_LASTS_MS)
  }, [])
  useEffect(() => () => window.clearTimeout(timer.current), [])
  return { digits, shown, type }
}
