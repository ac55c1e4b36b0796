import type { MilestoneLine } from '../domain/timeline'
import { useI18n } from '../i18n/i18n'
import styles from './timeline-legend.module.css'

/** The marks of the timeline, and on which lines each is drawn. */
const PARTS = {
  due: ({ isDueAssumed }) => !isDueAssumed,
  dueAssumed: ({ isDueAssumed }) => isDueAssumed,
  forecast: ({ forecast }) => forecast.kind === 'known',
  earlier: ({ earlier }) => earlier.length > 0,
  done: ({ reached }) => reached.kind === 'known',
  work: ({ work }) => work !== null,
  late: ({ late }) => late.some(({ kind }) => kind !== 'expected'),
  expected: ({ late }) => late.some(({ kind }) => kind === 'expected'),
  whisker: ({ reached, forecast }) =>
    [reached, forecast].some((point) => point.kind === 'known' && point.value.earliest < point.value.share),
} as const satisfies Record<string, (line: MilestoneLine) => boolean>

interface TimelineLegendProps {
  /** The lines that stand above it: only their marks are explained. All marks without. */
  lines?: readonly MilestoneLine[]
}

/** What the marks of the timeline mean. */
export function TimelineLegend({ lines }: TimelineLegendProps) {
  const { t } = useI18n()
  const { legend } = t.milestones
  const parts = (Object.keys(PARTS) as (keyof typeof PARTS)[]).filter(
    (part) => lines === undefined || lines.some(PARTS[part]),
  )
  return (
    <ul className={styles.legend} aria-label={legend.title}>
      {parts.map((part) => (
        <li key={part}>
          <span className={styles.sample} data-is={part} aria-hidden>
            {part === 'done' && (
              <svg viewBox="0 0 16 16" focusable="false">
                <path d="M4 8.5 7 11.5 12.5 5" />
              </svg>
            )}
          </span>
          {legend[part]}
        </li>
      ))}
    </ul>
  )
}
