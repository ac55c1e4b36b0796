import { useMemo } from 'react'
import type { Histories } from '../../domain/track'
import type { IsoDate } from '../../domain/calendar'
import type { Indicator, Translation, WorkReport } from '../../domain/report'
import { reviewSectionsOf, yearChainsOf } from '../../domain/review'
import type { TrackedTarget } from '../../domain/tracked'
import { useI18n } from '../../i18n/i18n'
import { Card } from '../../ui/card'
import { englishWordsOf } from './english-words'
import { PairPicture } from './pair-picture'
import { ReviewSection } from './review-section'
import { SectionCards } from './section-cards'
import styles from './review.module.css'

interface ReviewContentProps {
  report: WorkReport
  indicators: readonly Indicator[]
  translations: readonly Translation[]
  /** Null when the targets or their progress did not load: the review stands without them. */
  progress: { tracked: readonly TrackedTarget[]; histories: Histories; asOf: IsoDate } | null
}

/** The review: where its sections are, the two years in one picture, and each section with its figures. */
export function ReviewContent({ report, indicators, translations, progress }: ReviewContentProps) {
  const { t } = useI18n()
  const { year } = report
  const chains = progress === null ? [] : yearChainsOf(progress.tracked, indicators, progress.histories)
  const sections = reviewSectionsOf(report, indicators, chains)
  const english = useMemo(() => englishWordsOf(translations), [translations])
  return (
    <div className={styles.screen}>
      <SectionCards sections={sections} year={year} />
      {progress !== null && (
        <Card>
          <PairPicture chains={chains} asOf={progress.asOf} before={year - 1} year={year} />
        </Card>
      )}
      {sections.every(({ figures }) => figures.length === 0) && <p role="status">{t.review.noFigures}</p>}
      {sections.map((section, index) => (
        <ReviewSection key={section.id ?? ''} section={section} position={index + 1} english={english} />
      ))}
    </div>
  )
}
