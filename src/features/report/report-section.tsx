import { memo } from 'react'
import { toDisplayText } from '../../domain/display-text'
import type { LivingSection } from '../../domain/living-report'
import { useI18n } from '../../i18n/i18n'
import { useView } from '../../state/use-view'
import { areaPath } from '../../state/view'
import { classNames } from '../../ui/class-names'
import { ReportParagraph } from './report-paragraph'
import { ReportTitle } from './report-title'
import styles from './report.module.css'
import { placeId } from './show-place'
import type { TextMode } from './text-mode'
import type { ReportPlace } from './use-arrival'

interface ReportSectionProps {
  section: LivingSection
  /** `h4` below the heading of a group. */
  heading: 'h3' | 'h4'
  mode: TextMode
  before: number
  place: ReportPlace
}

/** A section of the report: its title, its way to the area's page, its paragraphs. */
export const ReportSection = memo(function ReportSection(props: ReportSectionProps) {
  const { section, heading: Heading, mode, before, place } = props
  const { t, say } = useI18n()
  const { hrefTo } = useView()
  const { id, kind, title, areaId, paragraphs } = section
  return (
    <div className={classNames(styles.section, styles[kind])} data-section={id}>
      {title !== null && (
        <div className={styles.sectionHead}>
          <Heading id={placeId(id)} tabIndex={-1} className={styles.sectionTitle}>
            {areaId !== null && <span className={styles.areaNumber}>{areaId} </span>}
            <ReportTitle title={title} mode={mode} />
          </Heading>
          {areaId !== null && (
            <a
              className={styles.areaLink}
              href={hrefTo(areaPath(areaId))}
              aria-label={t.living.areaPage(toDisplayText(say(title)))}
              data-print="hide"
            >
              {t.living.areaPageShort}
            </a>
          )}
        </div>
      )}
      {paragraphs.map((paragraph, index) => (
        <ReportParagraph
          key={`${index} ${paragraph.id}`}
          paragraph={paragraph}
          kind={kind}
          mode={mode}
          before={before}
          place={place.paragraphId === paragraph.id ? place : null}
        />
      ))}
    </div>
  )
})
