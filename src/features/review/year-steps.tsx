import { useBoard } from '../../board/board'
import { yearOf, type IsoDate } from '../../domain/calendar'
import type { YearChain } from '../../domain/review'
import { figureTexts } from '../../figures/figure-texts'
import { observationValue } from '../../figures/observation-value'
import { SourceLink } from '../../figures/source-link'
import { StatusMark } from '../../figures/status-mark'
import { useI18n } from '../../i18n/i18n'
import { useView } from '../../state/use-view'
import { targetPath } from '../../state/view'
import { ambitionText } from '../../figures/ambition-text'
import { YearStep } from './year-step'
import styles from './review.module.css'
import { qualifierText } from '../../figures/qualifier-text'

/** The chain of a promise: the result of the year before, the target, how far it has come, the published outcome. */
export function YearSteps({ chain }: { chain: YearChain }) {
  const i18n = useI18n()
  const { t, say, format } = i18n
  const { hrefTo } = useView()
  const { dataset } = useBoard()
  const words = t.review.chain
  const { target, assessment, indicator, review, note, soFar, outcome } = chain
  const { promised, unit } = figureTexts(target, assessment, i18n)
  const isDemo = dataset.state === 'ready' && dataset.value.isDemo
  const qualifier = qualifierText(review.qualifier, { t })
  const { standings } = t.target.observations
  const inYear = (date: IsoDate) => (yearOf(date) === target.year ? format.day(date) : format.date(date))
  return (
    <div className={styles.chain}>
      <div className={styles.verdict}>
        <p className={styles.ambition}>{ambitionText(chain, i18n)}</p>
        <StatusMark status={assessment.status} />
      </div>
      {note !== null && <p className={styles.small}>{say(note)}</p>}
      <ol className={styles.steps} aria-label={words.label(say(target.name))}>
        <YearStep
          kind="before"
          label={words.before(review.year)}
          value={`${qualifier}${format.quantity(review.value, indicator.unit)}`}
        >
          {words.fromReview}
        </YearStep>
        <YearStep kind="promised" label={words.promised(target.year)} value={`${promised} ${unit}`}>
          <a href={hrefTo(targetPath(target.id))}>{say(target.name)}</a>
          {assessment.revisions.length > 0 && ` ${t.flag.revised}`}
        </YearStep>
        {(soFar !== null || outcome === null) && (
          <YearStep
            kind="so-far"
            label={words.soFar(target.year)}
            value={
              soFar === null
                ? words.noFigure
                : (observationValue(soFar, target, i18n) ?? t.target.observations.noFigure)
            }
            isUnknown={soFar === null}
          >
            {soFar === null ? words.noFigureNote : words.until(inYear(soFar.date), standings[soFar.standing])}
          </YearStep>
        )}
        <YearStep
          kind="outcome"
          label={words.outcome}
          value={
            outcome === null
              ? isDemo
                ? words.noOutcomeDemo
                : words.noOutcome
              : (observationValue(outcome, target, i18n) ?? t.target.observations.noFigure)
          }
          isUnknown={outcome === null}
        >
          {outcome === null ? (
            isDemo ? (
              words.noOutcomeDemoNote
            ) : (
              words.noOutcomeNote
            )
          ) : (
            <SourceLink source={outcome.source} />
          )}
        </YearStep>
      </ol>
    </div>
  )
}
