import type { Assessment } from '../domain/assessment'
import { barPercentOf, barShareOf, forecastShareOf, levelBarOf } from '../domain/bar'
import { elapsedShareOf } from '../domain/calendar'
import { isQuantity } from '../domain/in-force'
import { bandOf } from '../domain/status'
import type { QuantityTarget, Target } from '../domain/target'
import { useI18n } from '../i18n/i18n'
import { classNames } from '../ui/class-names'
import { customProperties } from '../ui/custom-properties'
import { bandClass } from './band-class'
import { figureTexts } from './figure-texts'
import styles from './pace-bar.module.css'

interface PaceBarProps {
  target: Target
  assessment: Assessment
}

function CompletionBar({ target, assessment }: { target: QuantityTarget; assessment: Assessment }) {
  const i18n = useI18n()
  const { valueText } = figureTexts(target, assessment, i18n)
  const { completion, planned } = assessment
  const share = completion.kind === 'known' ? completion.value.share : null
  const forecast = forecastShareOf(target, assessment)
  return (
    <div
      role="progressbar"
      aria-label={i18n.t.figure.barOf(i18n.say(target.name))}
      aria-valuemin={0}
      aria-valuemax={100}
      {...(share === null ? {} : { 'aria-valuenow': barPercentOf(share) })}
      aria-valuetext={valueText}
      className={classNames(styles.bar, bandClass(bandOf(assessment.status)), share === null && styles.empty)}
    >
      {forecast !== null && (
        <span className={styles.forecast} style={customProperties({ '--share': forecast })} />
      )}
      {share !== null && share > 0 && (
        <span className={styles.fill} style={customProperties({ '--share': barShareOf(share) })} />
      )}
      {planned.kind === 'known' && (
        <span className={styles.pace} style={customProperties({ '--planned': planned.value.share })} />
      )}
      {share !== null && share > 1 && <span className={styles.over}>{i18n.t.figure.exceeded}</span>}
      {share !== null && share < 0 && <span className={styles.under}>{i18n.t.figure.belowBaseline}</span>}
    </div>
  )
}

/** The year as a line: the due date, the day it was reached or is expected, and the day that is looked from. */
function MilestoneBar({ target, assessment }: PaceBarProps) {
  const i18n = useI18n()
  const { milestone, due, asOf, status } = assessment
  const { valueText } = figureTexts(target, assessment, i18n)
  const at = (date: typeof due) => customProperties({ '--at': elapsedShareOf(target.year, date) })
  const reachedOn = milestone?.reached?.milestone?.reachedOn
  return (
    <div
      role="img"
      aria-label={`${i18n.t.figure.barOf(i18n.say(target.name))}${i18n.t.list.colon}${valueText}`}
      className={classNames(styles.bar, styles.year, bandClass(bandOf(status)))}
    >
      <span
        className={styles.pace}
        style={customProperties({ '--planned': elapsedShareOf(target.year, asOf) })}
      />
      <span className={styles.point} style={at(due)} />
      {milestone?.forecastDate && !reachedOn && (
        <span className={classNames(styles.point, styles.expected)} style={at(milestone.forecastDate)} />
      )}
      {reachedOn && <span className={classNames(styles.point, styles.reached)} style={at(reachedOn)} />}
    </div>
  )
}

/** How far a level is from its target has no share of 100: a meter from 0 to twice the target, with the target's line. */
function LevelBar({ target, assessment }: { target: QuantityTarget; assessment: Assessment }) {
  const i18n = useI18n()
  const { span, value, share, limitShare } = levelBarOf(target, assessment)
  const name = i18n.t.figure.barOf(i18n.say(target.name))
  const { valueText } = figureTexts(target, assessment, i18n)
  const meter =
    value === null
      ? { role: 'img', 'aria-label': `${name}${i18n.t.list.colon}${valueText}` }
      : {
          role: 'meter',
          'aria-label': name,
          'aria-valuemin': 0,
          'aria-valuemax': span,
          'aria-valuenow': value,
          'aria-valuetext': valueText,
        }
  return (
    <div
      {...meter}
      className={classNames(styles.bar, bandClass(bandOf(assessment.status)), share === null && styles.empty)}
    >
      {share !== null && <span className={styles.fill} style={customProperties({ '--share': share })} />}
      <span className={styles.pace} style={customProperties({ '--planned': limitShare })} />
    </div>
  )
}

/** A target's progress with the line where the plan stands: the one picture that every screen draws of it. */
export function PaceBar({ target, assessment }: PaceBarProps) {
  if (!isQuantity(target)) return <MilestoneBar target={target} assessment={assessment} />
  if (assessment.completion.kind === 'none' && assessment.completion.reason === 'level') {
    return <LevelBar target={target} assessment={assessment} />
  }
  return <CompletionBar target={target} assessment={assessment} />
}
