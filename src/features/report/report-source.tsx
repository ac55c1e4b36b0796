import { useBoard } from '../../board/board'
import type { WorkReport } from '../../domain/report'
import { SourceLink } from '../../figures/source-link'
import { useI18n } from '../../i18n/i18n'
import { useView } from '../../state/use-view'
import styles from './report.module.css'

interface ReportSourceProps {
  report: WorkReport
  /** True when the reader sees our English. */
  isEnglish: boolean
}

/** Where the text comes from, of which day and data the marks are, and whose the English is. Also the head of the printed text. */
export function ReportSource({ report, isEnglish }: ReportSourceProps) {
  const { t, format } = useI18n()
  const { view } = useView()
  const { asOf } = useBoard()
  return (
    <p className={styles.source}>
      <span>
        {t.living.source}
        {t.list.colon}
        <SourceLink source={report.source} />
      </span>
      {asOf !== null && (
        <span>
          {t.living.asOf(format.date(asOf))}
          {t.list.dot}
          {t.datasets[view.dataset]}
          {t.list.dot}
          {t.preset.label}
          {t.list.colon}
          {t.preset.names[view.preset]}
        </span>
      )}
      {isEnglish && <span>{t.living.text.ownRendering}</span>}
    </p>
  )
}
