import { memo } from 'react'
import type { LivingReport } from '../../domain/living-report'
import type { WorkReport } from '../../domain/report'
import { useI18n } from '../../i18n/i18n'
import { classNames } from '../../ui/class-names'
import { ReportSection } from './report-section'
import { ReportTitle } from './report-title'
import styles from './report.module.css'
import { placeId } from './show-place'
import type { TextMode } from './text-mode'
import { Unplaced } from './unplaced'
import type { ReportPlace } from './use-arrival'

interface ReportArticleProps {
  report: WorkReport
  living: LivingReport
  mode: TextMode
  place: ReportPlace
  /** True when the filters ask for some promises only. */
  isFiltered: boolean
}

/** The report from its title to its last paragraph. */
export const ReportArticle = memo(function ReportArticle(props: ReportArticleProps) {
  const { report, living, mode, place, isFiltered } = props
  const { t } = useI18n()
  return (
    <article className={classNames(styles.article, styles[mode], isFiltered && styles.filtered)}>
      <header className={styles.titles}>
        <h2 className={styles.title}>
          <ReportTitle title={report.title} mode={mode} />
        </h2>
        <p className={styles.subtitle}>
          <ReportTitle title={report.subtitle} mode={mode} />
        </p>
      </header>
      {living.chapters.map(({ id, title, motto, groups }) => (
        <div key={id} className={styles.chapter}>
          <div className={styles.chapterHead}>
            <h2 id={placeId(id)} tabIndex={-1} className={styles.chapterTitle}>
              <ReportTitle title={title} mode={mode} />
            </h2>
            <p className={styles.motto}>
              <ReportTitle title={motto} mode={mode} />
            </p>
          </div>
          {groups.map((group, index) => (
            <div key={index}>
              {group.title !== null && (
                <h3 className={styles.groupTitle}>
                  <ReportTitle title={group.title} mode={mode} />
                </h3>
              )}
              {group.sections.map((section) => (
                <ReportSection
                  key={section.id}
                  section={section}
                  heading={group.title === null ? 'h3' : 'h4'}
                  mode={mode}
                  before={report.year - 1}
                  place={place}
                />
              ))}
            </div>
          ))}
        </div>
      ))}
      <Unplaced ids={living.strays} note={t.living.strays} />
    </article>
  )
})
