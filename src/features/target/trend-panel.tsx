import { Loaded } from '../../board/loaded'
import type { Loadable } from '../../board/loadable'
import { TrendFigure } from '../../charts/trend-figure'
import type { Assessment } from '../../domain/assessment'
import type { Observation } from '../../domain/observation'
import type { QuantityTarget } from '../../domain/target'
import { trendOf, type Trend } from '../../domain/trend'
import { useI18n, type I18n } from '../../i18n/i18n'
import { Panel } from '../../ui/panel'
import { Skeleton } from '../../ui/skeleton'

interface TrendPanelProps {
  target: QuantityTarget
  assessment: Assessment
  history: Loadable<readonly Observation[]>
}

/** Points are observed as a share in percent. */
function observedUnit(target: QuantityTarget): { label: QuantityTarget['unit']['label'] } {
  return target.kind === 'points' ? { label: { zh: '%', en: '%' } } : target.unit
}

function rangeText({ low, high }: { low: number; high: number }, toText: (value: number) => string): string {
  return toText(low) === toText(high) ? toText(low) : `${toText(low)}–${toText(high)}`
}

function summaryOf(target: QuantityTarget, trend: Trend, i18n: I18n): string {
  const { t, format } = i18n
  const words = t.target.trend
  const { date, actual, planned, target: promised } = trend.latest
  const toText = (value: number) => format.quantity(value, observedUnit(target))
  const day = format.date(date)
  const reached = toText(actual ?? 0)
  return [
    promised === null ? words.summaryNoTarget(day, reached) : words.summary(day, reached, toText(promised)),
    planned === null ? '' : words.summaryPlanned(toText(planned)),
    trend.forecast === null ? '' : words.summaryForecast(rangeText(trend.forecast, toText)),
    words.summaryEnd,
  ].join('')
}

function notesOf({ rows, stretches }: Trend, { t }: I18n): string[] {
  const words = t.target.trend
  const figures = rows.filter(({ actual }) => actual !== null)
  const notes = [
    rows.some(({ standing }) => standing === 'demo') && words.demoNote,
    stretches > 1 && words.gapNote,
    figures.length === 1 && words.singleNote,
  ]
  return notes.filter((note) => note !== false)
}

/** The course of the year: actual, plan, target and forecast, or a word on why there is none. */
export function TrendPanel({ target, assessment, history }: TrendPanelProps) {
  const i18n = useI18n()
  const { t, format, say } = i18n
  const unit = observedUnit(target)
  const scaleTo = assessment.promised ?? target.value
  const scale = format.pair(0, scaleTo, unit).unit
  return (
    <Panel title={t.target.sections.trend}>
      <Loaded of={history} skeleton={<Skeleton heightRem={27} />}>
        {(observations) => {
          const trend = trendOf(target, observations, assessment)
          if (trend.kind === 'none') {
            const why = trend.reason === 'no-figure' ? 'attested' : trend.reason
            return <p>{`${t.target.trend.none}${t.target.reason[why]}`}</p>
          }
          return (
            <TrendFigure
              trend={trend.value}
              title={t.target.trend.titleOfYear(say(target.name), target.year, scale)}
              summary={summaryOf(target, trend.value, i18n)}
              notes={notesOf(trend.value, i18n)}
              toAxisText={(value) => format.pair(value, scaleTo, unit).value}
              toFullText={(value) => format.quantity(value, unit)}
            />
          )
        }}
      </Loaded>
    </Panel>
  )
}
