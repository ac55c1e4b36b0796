import { lazy, Suspense, useId, useState } from 'react'
import type { Trend } from '../domain/trend'
import { useI18n } from '../i18n/i18n'
import { Button } from '../ui/button'
import { ErrorBoundary } from '../ui/error-boundary'
import { Skeleton } from '../ui/skeleton'
import { contentOf } from './trend-content'
import { TrendLegend } from './trend-legend'
import { TrendTable } from './trend-table'
import styles from './trend.module.css'

const TrendChart = lazy(async () => ({ default: (await import('./trend-chart')).TrendChart }))

interface TrendFigureProps {
  trend: Trend
  /** What is drawn, with the unit of its axis. */
  title: string
  /** The course in one sentence. */
  summary: string
  /** What must be known before the figure is believed: that it is made up, that a wording gave no number. */
  notes: readonly string[]
  toAxisText: (value: number) => string
  toFullText: (value: number) => string
}

/** The trend as a picture with its legend, its one sentence, and the table that holds the same numbers. */
export function TrendFigure({ trend, title, summary, notes, toAxisText, toFullText }: TrendFigureProps) {
  const { t } = useI18n()
  const id = useId()
  const [isTableOpen, setIsTableOpen] = useState(false)
  const waiting = (
    <>
      <span className="visually-hidden">{t.loading}</span>
      <Skeleton heightRem={18} />
    </>
  )
  return (
    <figure className={styles.figure} aria-labelledby={id}>
      <figcaption>
        <h3 id={id} className={styles.title}>
          {title}
        </h3>
        <p className={styles.summary}>{summary}</p>
        {notes.map((note) => (
          <p key={note} className={styles.note}>
            {note}
          </p>
        ))}
      </figcaption>
      <TrendLegend content={contentOf(trend)} />
      <div className={styles.picture} aria-hidden>
        <ErrorBoundary fallback={<p>{t.target.trend.noPicture}</p>}>
          <Suspense fallback={waiting}>
            <TrendChart trend={trend} toText={toAxisText} />
          </Suspense>
        </ErrorBoundary>
      </div>
      <p data-print="hide">
        <Button look="quiet" onClick={() => setIsTableOpen(!isTableOpen)}>
          {isTableOpen ? t.target.trend.hideTable : t.target.trend.showTable}
        </Button>
      </p>
      {/* Folded up it is out of sight only: print and screen readers have it always. */}
      <div
        className={isTableOpen ? styles.scroller : styles.folded}
        {...(isTableOpen ? { role: 'region', 'aria-label': title, tabIndex: 0 } : {})}
      >
        <TrendTable trend={trend} caption={title} toText={toFullText} />
      </div>
    </figure>
  )
}
