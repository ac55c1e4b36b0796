import { useI18n } from '../i18n/i18n'
import { useView } from '../state/use-view'
import { buttonClass } from '../ui/button'
import { usePageTitle } from '../ui/use-page-title'

interface NotFoundProps {
  title: string
  text: string
}

/** An address that leads nowhere: what is missing, and two ways on. */
export function NotFound({ title, text }: NotFoundProps) {
  const { t } = useI18n()
  const { hrefTo } = useView()
  usePageTitle(t.pageTitle(title))
  return (
    <section>
      <h1>{title}</h1>
      <p>{text}</p>
      <p>
        <a className={buttonClass()} href={hrefTo('/targets')}>
          {t.notFound.toTargets}
        </a>{' '}
        <a className={buttonClass()} href={hrefTo('/')}>
          {t.notFound.toOverview}
        </a>
      </p>
    </section>
  )
}
