import { useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import { indicatorsQuery } from '../../api/indicators-query'
import { reportQuery } from '../../api/report-query'
import { targetsQuery } from '../../api/targets-query'
import { translationQuery } from '../../api/translation-query'
import { useBoard } from '../../board/board'
import { ErrorNote } from '../../board/error-note'
import { Loaded } from '../../board/loaded'
import { loadableOf, mapped, type Loadable } from '../../board/loadable'
import { SetAsideNotice } from '../../board/set-aside-notice'
import type { WorkReport } from '../../domain/report'
import { useI18n } from '../../i18n/i18n'
import { ScreenHead } from '../../ui/screen-head'
import { Skeleton } from '../../ui/skeleton'
import { usePageTitle } from '../../ui/use-page-title'
import { LivingText } from './living-text'
import styles from './tools.module.css'
import type { ReportPlace } from './use-arrival'

/** What came of a list: itself, or nothing when it failed; the reader is told so elsewhere. */
function orNone<Value>(list: Loadable<readonly Value[]>, none: readonly Value[]): readonly Value[] {
  return list.state === 'ready' ? list.value : none
}
const NONE: readonly never[] = []

/** The report itself, each promise with its live status in the line. Of what fails to load, the Chinese text needs nothing but itself. */
export function ReportScreen({ paragraphId, targetId }: ReportPlace) {
  const { t } = useI18n()
  const { tracked } = useBoard()
  const answers = {
    report: useQuery(reportQuery()),
    targets: useQuery(targetsQuery()),
    indicators: useQuery(indicatorsQuery()),
    translations: useQuery(translationQuery()),
  }
  const targets = mapped(loadableOf(answers.targets), ({ records }) => records)
  const indicators = mapped(loadableOf(answers.indicators), ({ records }) => records)
  const translations = mapped(loadableOf(answers.translations), ({ records }) => records)
  // Nothing is drawn before all have answered: the text would jump under the reader's eyes.
  const isWaiting = [targets, indicators, translations, tracked].some(({ state }) => state === 'loading')
  const report: Loadable<WorkReport> = isWaiting ? { state: 'loading' } : loadableOf(answers.report)
  const place = useMemo(() => ({ paragraphId, targetId }), [paragraphId, targetId])
  // The frame names what was set aside of the lists that every screen reads; these two are read here.
  const checked = [answers.indicators.data, answers.translations.data].filter((list) => list !== undefined)
  const setAside = checked.flatMap((list) => list.setAside)
  const partsLeftOut = checked.flatMap((list) => list.partsLeftOut)
  usePageTitle(t.pageTitle(t.living.title))
  return (
    <>
      <ScreenHead title={t.living.title} note={t.living.note} />
      <div className={styles.faults}>
        {setAside.length + partsLeftOut.length > 0 && (
          <SetAsideNotice setAside={setAside} partsLeftOut={partsLeftOut} orphans={0} />
        )}
        {report.state === 'ready' && tracked.state === 'failed' && (
          <>
            <p>{t.living.noStatus}</p>
            <ErrorNote error={tracked.error} onRetry={tracked.retry} />
          </>
        )}
        {report.state === 'ready' && indicators.state === 'failed' && (
          <>
            <p>{t.living.noIndicators}</p>
            <ErrorNote error={indicators.error} onRetry={indicators.retry} />
          </>
        )}
      </div>
      <Loaded of={report} skeleton={<Skeleton heightRem={120} />}>
        {(value) => (
          <LivingText
            report={value}
            targets={orNone(targets, NONE)}
            tracked={orNone(tracked, NONE)}
            indicators={orNone(indicators, NONE)}
            translations={translations}
            place={place}
          />
        )}
      </Loaded>
    </>
  )
}
