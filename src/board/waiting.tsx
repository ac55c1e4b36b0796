import { useEffect, useState, type ReactNode } from 'react'
import { useI18n } from '../i18n/i18n'

const SLOW_AFTER_MS = 5_000

/** A skeleton that says after a while that it is still at it. */
export function Waiting({ children }: { children: ReactNode }) {
  const { t } = useI18n()
  const [isSlow, setIsSlow] = useState(false)
  useEffect(() => {
    const timer = window.setTimeout(() => setIsSlow(true), SLOW_AFTER_MS)
    return () => window.clearTimeout(timer)
  }, [])
  return (
    <div aria-busy>
      <p role="status" className={isSlow ? undefined : 'visually-hidden'}>
        {isSlow ? t.stillLoading : t.loading}
      </p>
      {children}
    </div>
  )
}
