import { Suspense, useRef } from 'react'
import { useReportYear } from '../board/use-report-year'
import { Waiting } from '../board/waiting'
import { useI18n } from '../i18n/i18n'
import { useView } from '../state/use-view'
import { Button } from '../ui/button'
import { Skeleton } from '../ui/skeleton'
import { Chunk } from './chunk'
import { DatasetBanner } from './dataset-banner'
import { Header } from './header'
import { Notices } from './notices'
import { Briefing, screenAt, screenKeyAt } from './screens'
import { useNewScreen } from './use-new-screen'
import { useShortcuts } from './use-shortcuts'
import styles from './shell.module.css'

function Screen() {
  const { path } = useView()
  return (
    // A screen that failed must not take the next one with it.
    <Chunk key={screenKeyAt(path)}>
      <Suspense
        fallback={
          <Waiting>
            <Skeleton heightRem={60} />
          </Waiting>
        }
      >
        {screenAt(path)}
      </Suspense>
    </Chunk>
  )
}

/** The frame around every screen. While a briefing runs it is inert behind it. */
export function Shell() {
  const { t } = useI18n()
  const { path, view, change } = useView()
  const year = useReportYear()
  const main = useRef<HTMLElement>(null)
  useShortcuts()
  useNewScreen(screenKeyAt(path), main)
  const isPresenting = view.slide !== null
  return (
    <>
      <div className={styles.page} inert={isPresenting}>
        <Button className={styles.skip} onClick={() => main.current?.focus()}>
          {t.skipToContent}
        </Button>
        <Header />
        <div className={styles.notices}>
          <DatasetBanner />
          <Notices />
        </div>
        <main ref={main} tabIndex={-1} className={styles.main}>
          <Screen />
        </main>
        <footer className={styles.footer}>
          {[t.city, ...(year === null ? [] : [t.reportOf(year)])].join(t.list.dot)}
        </footer>
      </div>
      {isPresenting && (
        <div className={styles.over}>
          <Chunk onLeave={() => change({ slide: null }, { replace: true })}>
            <Suspense fallback={null}>
              <Briefing />
            </Suspense>
          </Chunk>
        </div>
      )}
    </>
  )
}
