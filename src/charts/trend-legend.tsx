import { useI18n } from '../i18n/i18n'
import type { TrendContent } from './trend-content'
import { TrendPoint } from './trend-point'
import { TREND_STROKES, type TrendLine } from './trend-strokes'
import styles from './trend.module.css'

function LineSample({ line }: { line: TrendLine }) {
  const isUpright = line === 'asOf'
  return (
    <svg viewBox="0 0 24 14" width="24" height="14" aria-hidden focusable="false">
      <path d={isUpright ? 'M12 0V14' : 'M0 7H24'} fill="none" {...TREND_STROKES[line]} />
    </svg>
  )
}

/** What the lines and shapes of a trend mean: only those that it draws. */
export function TrendLegend({ content }: { content: TrendContent }) {
  const { t } = useI18n()
  return (
    <ul className={styles.legend} aria-label={t.legend.title}>
      {content.lines.map((line) => (
        <li key={line}>
          <LineSample line={line} />
          {t.target.trend.lines[line]}
        </li>
      ))}
      {content.marks.map((mark) => (
        <li key={mark}>
          <svg viewBox="0 0 14 14" width="14" height="14" aria-hidden focusable="false">
            <TrendPoint cx={7} cy={7} mark={mark} />
          </svg>
          {t.target.trend.marks[mark]}
        </li>
      ))}
    </ul>
  )
}
