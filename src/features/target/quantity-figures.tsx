import type { Assessment } from '../../domain/assessment'
import type { QuantityTarget } from '../../domain/target'
import { BarLegend, type BarPart } from '../../figures/bar-legend'
import { figureTexts } from '../../figures/figure-texts'
import { missingReason } from '../../figures/missing-reason'
import { PaceBar } from '../../figures/pace-bar'
import { useI18n, type I18n } from '../../i18n/i18n'
import { FigureItem } from './figure-item'
import { PairLine } from './pair-line'
import styles from './target.module.css'

interface QuantityFiguresProps {
  target: QuantityTarget
  assessment: Assessment
}

/** One reason for several missing figures is said once, with the first of them. */
function furtherReason(answer: Parameters<typeof missingReason>[0], assessment: Assessment, { t }: I18n) {
  const reason = missingReason(answer, assessment, t)
  return reason === missingReason(assessment.completion, assessment, t) ? null : reason
}

function targetNote(target: QuantityTarget, { t, format }: I18n): string | null {
  if (target.isOrderOfMagnitude) return t.figure.orderOfMagnitude
  if (target.band === null) return null
  const { low, high } = target.band
  return t.target.figures.inBand(format.quantity(low, target.unit), format.quantity(high, target.unit))
}

function dataNote(assessment: Assessment, { t, format, say }: I18n): string | null {
  const { latest, level, completion } = assessment
  const why = level === null ? missingReason(completion, assessment, t) : null
  if (latest === null) return why
  const parts = [
    why,
    latest.wording !== null && latest.value === null && say(latest.wording),
    t.target.figures.dataAsOf(format.date(latest.date)),
    latest.standing === 'demo' && t.target.figures.demo,
  ]
  return parts.filter(Boolean).join(t.list.dot)
}

/** The parts of the bar that are really drawn. */
function drawnParts({ completion, planned, forecast, level }: Assessment): readonly BarPart[] {
  const parts: (BarPart | false)[] = [
    completion.kind === 'known' && 'actual',
    planned.kind === 'known' && level === null && 'pace',
    forecast.kind === 'known' && 'forecast',
  ]
  return parts.filter((part) => part !== false)
}

/** What is scaled by time: always together value / target, completion, planned share and gap. */
function ScaledItems({ target, assessment }: QuantityFiguresProps) {
  const i18n = useI18n()
  const { t, format } = i18n
  const { figures } = t.target
  const { planned, requiredPace, forecast, gap } = assessment
  const texts = figureTexts(target, assessment, i18n)
  const planBasis = { even: figures.planEven, plan: figures.planOwn, 'last-year': figures.planLastYear }
  return (
    <>
      <FigureItem label={figures.completion} value={texts.completion} />
      <FigureItem
        label={figures.planned}
        value={texts.planned}
        note={
          planned.kind === 'known' ? planBasis[planned.value.basis] : furtherReason(planned, assessment, i18n)
        }
      />
      <FigureItem label={figures.gap} value={texts.gap} note={furtherReason(gap, assessment, i18n)} />
      <FigureItem
        label={figures.requiredPace}
        value={requiredPace.kind === 'known' ? format.ratio(requiredPace.value) : null}
        note={
          requiredPace.kind === 'known' ? figures.paceNote : furtherReason(requiredPace, assessment, i18n)
        }
      />
      <FigureItem
        label={figures.forecast}
        value={texts.forecast}
        note={
          forecast.kind === 'known'
            ? figures.forecastBasis(
                forecast.value.bases.map((basis) => figures.forecastBases[basis]).join(t.list.comma),
              )
            : furtherReason(forecast, assessment, i18n)
        }
      />
    </>
  )
}

/** The figures of a promise with a number, and its bar with the line where the plan stands. */
export function QuantityFigures({ target, assessment }: QuantityFiguresProps) {
  const i18n = useI18n()
  const { t, format } = i18n
  const { figures } = t.target
  const { level } = assessment
  const texts = figureTexts(target, assessment, i18n)
  const change = target.kind === 'points' ? `${t.figure.change} ` : ''
  return (
    <div className={styles.figuresPanel}>
      <dl className={styles.figures}>
        <FigureItem
          isLarge
          label={figures.actual}
          value={texts.actual === null ? null : `${texts.actual} ${texts.unit}`}
          note={dataNote(assessment, i18n)}
        />
        <FigureItem
          isLarge
          label={figures.target}
          value={`${change}${texts.promised} ${texts.unit}`}
          note={targetNote(target, i18n)}
        />
        {level === null ? (
          <ScaledItems target={target} assessment={assessment} />
        ) : (
          <FigureItem
            label={figures.margin}
            value={format.quantity(level.margin, target.unit)}
            note={t.target.reason.level}
          />
        )}
      </dl>
      <div className={styles.bar}>
        <PaceBar target={target} assessment={assessment} />
      </div>
      <BarLegend parts={drawnParts(assessment)} />
      <PairLine target={target} />
    </div>
  )
}
