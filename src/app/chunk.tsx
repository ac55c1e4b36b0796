import type { ReactNode } from 'react'
import { useI18n } from '../i18n/i18n'
import { Button } from '../ui/button'
import { ErrorBoundary } from '../ui/error-boundary'
import { Notice } from '../ui/notice'

interface ChunkProps {
  children: ReactNode
  /** How to go back to what it covers. Without it, it covers nothing. */
  onLeave?: () => void
}

/** What is loaded as its own file: when that fails (network gone, a newer version deployed), the frame stays. */
export function Chunk({ children, onLeave }: ChunkProps) {
  const { t } = useI18n()
  const fallback = (
    <Notice role="alert">
      <span>
        <strong>{t.error.title}</strong>
        {t.list.colon}
        {t.error.network}
      </span>
      <Button onClick={() => window.location.reload()}>{t.error.reload}</Button>
      {onLeave && <Button onClick={onLeave}>{t.error.back}</Button>}
    </Notice>
  )
  return <ErrorBoundary fallback={fallback}>{children}</ErrorBoundary>
}
