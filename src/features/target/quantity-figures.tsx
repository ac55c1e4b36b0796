import type { Answer } from '../../domain/answer'
import type { Assessment } from '../../domain/assessment'
import type { QuantityTarget } from '../../domain/target'
import { BarLegend } from '../../figures/bar-legend'
import { figureTexts } from '../../figures/figure-texts'
import { PaceBar } from '../../figures/pace-bar'
import { useI18n, type I18n } from '../../i18n/i18n'
import { FigureItem } from './figure-item'
import { PairLine } from './pair-line'
import styles from './target.module.css'

interface QuantityFiguresProps {
  target: QuantityTarget
  assessment: Assessment
}

type Reason = keyof I18n['t']['target']['reason']

/** Why a figure is missing, in words; null when it is there. */
function reasonOf(answer: Answer<unknown, Reason>, { t }: I18n): string | null {
  return answer.kind === 'none' ? t.target.reason[answer.reason] : null
}

function targetNote(target: QuantityTarget, { t, format }: I18n): string | null {
  if (target.isOrderOfMagnitude) return t.figure.orderOfMagnitude
  if (target.band === null) return null
  const { low, high } = target.band
  return t.target.figures.inBand(format.quantity(low, target.unit), format.quantity(high, target.unit))
}

function dataNote({ latest, completion }: Assessment, i18n: I18n): string | null {
  const { t, format, say } = i18n
  if (latest === null) return reasonOf(completion, i18n)
  const why = completion.kind === 'none' && completion.reason !== 'level' ? reasonOf(completion, i18n) : null
  const parts = [
    why,
    latest.wording !== null && latest.value === null && say(latest.wording),
    t.target.figures.dataAsOf(format.date(latest.date)),
    latest.standing === 'demo' && t.target.figures.demo,
  ]
  return parts.filter(Boolean).join(t.list.dot)
}

/** What is scaled by time: always together value / target, completion, planned share and gap. */
function ScaledItems({ target, assessment }: QuantityFiguresProps) {
  const i18n = useI18n()
  const { t, format } = i18n
  const { figures } = t.target
  const { planned, requiredPace, forecast, gap, completion } = assessment
  const texts = figureTexts(target, assessment, i18n)
  const planBasis = { even: figures.planEven, plan: figures.planOwn, 'last-year': figures.planLastYear }
  return (
    <>
      <FigureItem label={figures.completion} value={texts.completion} note={reasonOf(completion, i18n)} />
      <FigureItem
        label={figures.planned}
        value={texts.planned}
        note={planned.kind === 'known' ? planBasis[planned.value.basis] : reasonOf(planned, i18n)}
      />
      <FigureItem label={figures.gap} value={texts.gap} note={reasonOf(gap, i18n)} />
      <FigureItem
        label={figures.requiredPace}
        value={requiredPace.kind === 'known' ? format.ratio(requiredPace.value) : null}
        note={reasonOf(requiredPace, i18n) ?? figures.paceNote}
      />
      <FigureItem
        label={figures.forecast}
        value={texts.forecast}
        note={
          forecast.kind === 'known'
            ? figures.forecastBasis(
                forecast.value.bases.map((basis) => figures.forecastBases[basis]).join(t.list.comma),
              )
            : reasonOf(forecast, i18n)
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
      {level === null && <BarLegend />}
      <PairLine target={target} />
    </div>
  )
}
