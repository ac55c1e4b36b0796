import type { ReactNode } from 'react'
import { useI18n } from '../i18n/i18n'
import { Button } from '../ui/button'
import { ErrorBoundary } from '../ui/error-boundary'
import { Notice } from '../ui/notice'
import { ErrorNote } from './error-note'
import type { Loadable } from './loadable'
import { Waiting } from './waiting'

interface LoadedProps<Value> {
  of: Loadable<Value>
  /** Holds the place while loading, in the size of what is to come. */
  skeleton: ReactNode
  children: (value: Value) => ReactNode
}

/** A panel's content: its place while it loads, its own error when it fails, else the thing itself. */
export function Loaded<Value>({ of: loadable, skeleton, children }: LoadedProps<Value>) {
  const { t } = useI18n()
  if (loadable.state === 'loading') return <Waiting>{skeleton}</Waiting>
  if (loadable.state === 'failed') return <ErrorNote error={loadable.error} onRetry={loadable.retry} />
  const crashed = (
    <Notice role="alert">
      <span>
        <strong>{t.error.crashTitle}</strong>
        {t.list.colon}
        {t.error.crash}
      </span>
      <Button onClick={() => window.location.reload()}>{t.error.reload}</Button>
    </Notice>
  )
  return <ErrorBoundary fallback={crashed}>{children(loadable.value)}</ErrorBoundary>
}
