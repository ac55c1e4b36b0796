import { monthOf } from '../../domain/calendar'
import type { Assessment } from '../../domain/assessment'
import type { Target } from '../../domain/target'
import { dueText } from '../../figures/due-text'
import { useI18n, type I18n } from '../../i18n/i18n'
import { FigureItem } from './figure-item'
import styles from './target.module.css'

interface MilestoneFiguresProps {
  target: Target
  assessment: Assessment
}

/** In time, late or still to come: days against the due date. */
function latenessText({ milestone }: Assessment, { t }: I18n): string | null {
  if (milestone === null) return null
  const { figures } = t.target
  const { daysLate, isReached } = milestone
  if (daysLate > 0) return figures.late(daysLate)
  return isReached ? figures.early(-daysLate) : figures.notDueYet(-daysLate)
}

/** The dates of a deliverable: due, reached or expected, and how late. */
export function MilestoneFigures({ target, assessment }: MilestoneFiguresProps) {
  const i18n = useI18n()
  const { t, format } = i18n
  const { figures, reason } = t.target
  const { milestone, latest, due } = assessment
  const reached = milestone?.reached?.milestone ?? null
  const unknownNote = reason['no-observation']
  return (
    <dl className={styles.figures}>
      <FigureItem isLarge label={figures.due} value={format.date(due)} note={dueText(target, due, i18n)} />
      <FigureItem
        isLarge
        label={figures.reached}
        value={
          reached?.reachedOn
            ? t.precision[reached.datePrecision](format.date(reached.reachedOn), monthOf(reached.reachedOn))
            : null
        }
        note={latest === null ? unknownNote : reached === null ? figures.notReached : null}
      />
      {reached === null && (
        <FigureItem
          label={figures.expected}
          value={milestone?.forecastDate ? format.date(milestone.forecastDate) : null}
          note={milestone?.forecastDate ? null : latest === null ? unknownNote : figures.noExpected}
        />
      )}
      <FigureItem label={figures.lateness} value={latenessText(assessment, i18n)} />
      <FigureItem
        label={figures.stage}
        value={latest?.milestone ? t.target.stages[latest.milestone.stage] : null}
        note={
          latest === null
            ? unknownNote
            : [figures.dataAsOf(format.date(latest.date)), latest.standing === 'demo' ? figures.demo : '']
                .filter(Boolean)
                .join(t.list.dot)
        }
      />
    </dl>
  )
}
