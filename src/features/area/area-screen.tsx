import { useI18n } from '../../i18n/i18n'
import { ScreenHead } from '../../ui/screen-head'
import { usePageTitle } from '../../ui/use-page-title'

export function AreaScreen({ id }: { id: number }) {
  const { t } = useI18n()
  usePageTitle(t.pageTitle(t.area.title))
  return <ScreenHead title={t.area.title} note={String(id)} />
}
