import { useMemo, useRef, useState } from 'react'
import { ErrorNote } from '../../board/error-note'
import type { Loadable } from '../../board/loadable'
import { livingReportOf, type LivingReport } from '../../domain/living-report'
import type { Indicator, Translation, WorkReport } from '../../domain/report'
import type { Target } from '../../domain/target'
import type { TrackedTarget } from '../../domain/tracked'
import { useI18n } from '../../i18n/i18n'
import { useView } from '../../state/use-view'
import { hasFilters } from '../../state/view'
import { Notice } from '../../ui/notice'
import { MatchStepper } from './match-stepper'
import { PromiseFilter } from './promise-filter'
import { ReportArticle } from './report-article'
import { ReportContents } from './report-contents'
import { ReportSource } from './report-source'
import { StandingsProvider } from './standings'
import styles from './tools.module.css'
import type { TextMode } from './text-mode'
import { TextModeChoice } from './text-mode-choice'
import { useArrival, type ReportPlace } from './use-arrival'
import { useCurrentSection } from './use-current-section'
import { useSteadyReading } from './use-steady-reading'

interface LivingTextProps {
  report: WorkReport
  targets: readonly Target[]
  tracked: readonly TrackedTarget[]
  indicators: readonly Indicator[]
  translations: Loadable<readonly Translation[]>
  place: ReportPlace
}

const NO_ENGLISH: readonly Translation[] = []

function holds({ chapters }: LivingReport, id: string): boolean {
  return chapters.some(
    (chapter) =>
      chapter.id === id ||
      chapter.groups.some(({ sections }) =>
        sections.some(
          (section) => section.id === id || section.paragraphs.some((paragraph) => paragraph.id === id),
        ),
      ),
  )
}

/** The report with what steers the reading: its language, what stands out, the table of contents. */
export function LivingText(props: LivingTextProps) {
  const { report, targets, tracked, indicators, translations, place } = props
  const { t, language } = useI18n()
  const { view } = useView()
  const words = t.living
  // Chosen for one language of the screen; in the other, that one's own text comes first again.
  const [chosen, setChosen] = useState({ language, mode: language as TextMode })
  const wanted = chosen.language === language ? chosen.mode : language
  const english = translations.state === 'ready' ? translations.value : NO_ENGLISH
  const mode = translations.state === 'ready' ? wanted : 'zh'
  const living = useMemo(
    () => livingReportOf({ report, targets, indicators, translations: english }),
    [report, targets, indicators, english],
  )
  const text = useRef<HTMLDivElement>(null)
  const current = useCurrentSection(text)
  const keepPlace = useSteadyReading(text)
  useArrival(place)
  const isFiltered = hasFilters(view) && tracked.length > 0
  const isPlaceKnown = place.paragraphId === null || holds(living, place.paragraphId)
  return (
    <StandingsProvider targets={targets} tracked={tracked}>
      <div className={styles.tools}>
        <div data-print="hide">
          <TextModeChoice
            mode={wanted}
            onChoose={(next) => {
              keepPlace()
              setChosen({ language, mode: next })
            }}
          />
        </div>
        {tracked.length > 0 && <PromiseFilter tracked={tracked} />}
      </div>
      {wanted !== 'zh' && translations.state === 'failed' && (
        <div className={styles.faults}>
          <p>{words.text.failed}</p>
          <ErrorNote error={translations.error} onRetry={translations.retry} />
        </div>
      )}
      {!isPlaceKnown && (
        <div className={styles.faults}>
          <Notice role="status">{words.noPlace(place.paragraphId ?? '')}</Notice>
        </div>
      )}
      <div className={styles.columns}>
        <ReportContents living={living} current={current} />
        <div ref={text} className={styles.text}>
          <ReportSource report={report} isEnglish={mode !== 'zh'} />
          <ReportArticle report={report} living={living} mode={mode} place={place} isFiltered={isFiltered} />
          {isFiltered && <MatchStepper text={text} />}
        </div>
      </div>
    </StandingsProvider>
  )
}
