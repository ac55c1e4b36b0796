import { NotFound } from '../board/not-found'
import { useI18n } from '../i18n/i18n'

export function PageNotFound() {
  const { t } = useI18n()
  return <NotFound title={t.notFound.page} text={t.notFound.pageText} />
}
