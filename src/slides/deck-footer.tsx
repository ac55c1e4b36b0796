import type { ReactNode } from 'react'
import { filterWords } from '../figures/filter-words'
import { useI18n } from '../i18n/i18n'
import { DatasetMark } from './dataset-mark'
import { useSlideStage } from './slide-stage'
import styles from './footer.module.css'

interface DeckFooterProps {
  /** Neither on a picture of a slide, which stands among others. */
  page?: number
  pages?: number
  children?: ReactNode
}

/** On every slide: what the figures are, of which day, which of them are shown, and how far one is. */
export function DeckFooter({ page, pages, children }: DeckFooterProps) {
  const i18n = useI18n()
  const { t, format } = i18n
  const { snapshot } = useSlideStage()
  const { asOf, year, id } = snapshot
  const conditions = filterWords(snapshot, i18n)
  return (
    <footer className={styles.footer}>
      <div className={styles.stamp}>
        <p>
          {[t.reportOf(year), t.briefing.asOf(format.date(asOf))].join(t.list.dot)}
          {t.list.dot}
          <DatasetMark snapshot={snapshot} />
        </p>
        {conditions.length > 0 && <p>{t.targets.filteredBy(conditions.join(t.targets.and))}</p>}
      </div>
      {children}
      <p className={styles.page}>
        {[
          t.slides.stamp(id),
          ...(page === undefined || pages === undefined ? [] : [t.briefing.page(page, pages)]),
        ].join(t.list.dot)}
      </p>
    </footer>
  )
}
