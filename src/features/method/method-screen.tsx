import { useI18n } from '../../i18n/i18n'
import { ScreenHead } from '../../ui/screen-head'
import { usePageTitle } from '../../ui/use-page-title'

export function MethodScreen() {
  const { t } = useI18n()
  usePageTitle(t.pageTitle(t.method.title))
  return <ScreenHead title={t.method.title} />
}
