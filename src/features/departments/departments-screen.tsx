import { useI18n } from '../../i18n/i18n'
import { ScreenHead } from '../../ui/screen-head'
import { usePageTitle } from '../../ui/use-page-title'

export function DepartmentsScreen() {
  const { t } = useI18n()
  usePageTitle(t.pageTitle(t.departments.title))
  return <ScreenHead title={t.departments.title} />
}
