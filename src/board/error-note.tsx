import { ApiError } from '../api/api-error'
import { useI18n } from '../i18n/i18n'
import type { Messages } from '../i18n/messages'
import { Button } from '../ui/button'
import { Notice } from '../ui/notice'

/** What went wrong and what to do about it, by the class of the fault. */
function explanation(error: unknown, { error: words }: Messages): string {
  if (!(error instanceof ApiError)) return words.crash
  if (error.kind !== 'http') return words[error.kind]
  const { status } = error
  if (status === 401 || status === 403) return words.forbidden
  if (status === 404 || status === 410) return words.notFound(error.path)
  return words.http(status ?? 0)
}

interface ErrorNoteProps {
  error: unknown
  onRetry: () => void
}

/** The fault of one panel, with a way to try again; the rest of the page goes on. */
export function ErrorNote({ error, onRetry }: ErrorNoteProps) {
  const { t } = useI18n()
  return (
    <Notice role="alert">
      <span>
        <strong>{t.error.title}</strong>
        {t.list.colon}
        {explanation(error, t)}
        {error instanceof ApiError && <small> {t.error.path(error.path)}</small>}
      </span>
      <Button onClick={onRetry}>{t.retry}</Button>
    </Notice>
  )
}
