import type { ReactNode } from 'react'
import { filterWords } from '../figures/filter-words'
import { useI18n } from '../i18n/i18n'
import { useSlideStage } from './slide-stage'
import styles from './footer.module.css'

interface DeckFooterProps {
  page: number
  pages: number
  children?: ReactNode
}

/** On every slide: what the figures are, of which day, which of them are shown, and how far one is. */
export function DeckFooter({ page, pages, children }: DeckFooterProps) {
  const i18n = useI18n()
  const { t, format } = i18n
  const { snapshot } = useSlideStage()
  const { asOf, year, dataset, isDemo, id } = snapshot
  const conditions = filterWords(snapshot, i18n)
  return (
    <footer className={styles.footer}>
      <div className={styles.stamp}>
        <p>
          {[t.reportOf(year), t.briefing.asOf(format.date(asOf))].join(t.list.dot)}
          {t.list.dot}
          {isDemo ? (
            <strong className={styles.demo}>
              {t.datasets[dataset]}
              {t.list.colon}
              {t.briefing.demo}
            </strong>
          ) : (
            t.datasets[dataset]
          )}
        </p>
        {conditions.length > 0 && <p>{t.targets.filteredBy(conditions.join(t.targets.and))}</p>}
      </div>
      {children}
      <p className={styles.page}>
        {t.slides.stamp(id)}
        {t.list.dot}
        {t.briefing.page(page, pages)}
      </p>
    </footer>
  )
}
