import { REMARK_FIELDS } from '../deck/deck'
import { remarkOf } from '../deck/remark'
import type { ProblemSlide as ProblemSlideContent } from '../deck/slide'
import { toDisplayText } from '../domain/display-text'
import { isQuantity } from '../domain/in-force'
import type { TrackedTarget } from '../domain/tracked'
import { areaName } from '../figures/area-name'
import { figureTexts } from '../figures/figure-texts'
import { StatusMark } from '../figures/status-mark'
import { StatusTags } from '../figures/status-tags'
import { useI18n } from '../i18n/i18n'
import { ProblemCourse } from './problem-course'
import { RemarkField } from './remark-field'
import { SlideFrame } from './slide-frame'
import { useSlideStage } from './slide-stage'
import styles from './problem-slide.module.css'

/** Value and target, completion, planned share, gap, required pace and forecast: what is known of them. */
function Figures({ target, assessment }: TrackedTarget) {
  const i18n = useI18n()
  const { t, format } = i18n
  const texts = figureTexts(target, assessment, i18n)
  const { requiredPace } = assessment
  const words = t.slides.working
  const { dataDate, asOf } = assessment
  const isStale = dataDate !== asOf
  const pace = requiredPace.kind === 'known' ? format.ratio(requiredPace.value) : null
  const forecast = texts.forecast
  const figures = [
    [words.completion, texts.completion],
    // Worked out for the day of the data, which may be older than the day that is looked from.
    [isStale && dataDate !== null ? words.plannedOn(format.day(dataDate)) : words.planned, texts.planned],
    [words.gap, texts.gap],
    [words.pace, pace],
    [words.forecast, forecast],
  ].filter((figure): figure is [string, string] => figure[1] != null)
  return (
    <dl className={styles.figures}>
      {isQuantity(target) && (
        <div>
          <dt>{t.slides.columns.actual}</dt>
          <dd>
            <span className={styles.actual}>{texts.actual ?? '—'}</span> / {texts.promised} {texts.unit}
          </dd>
        </div>
      )}
      {figures.map(([word, text]) => (
        <div key={word}>
          <dt>{word}</dt>
          <dd>{text}</dd>
        </div>
      ))}
    </dl>
  )
}

/** More than this many letters are set smaller, as small as the back of a room can read, before the slide scrolls. */
const MANY_LETTERS = { zh: 90, en: 200 } as const

/** One target by itself: how it came here, its sentence in the report, why, what next, and what is asked. */
export function ProblemSlide({ slide }: { slide: ProblemSlideContent }) {
  const i18n = useI18n()
  const { t, say, language, format } = i18n
  const { snapshot, deck, live } = useSlideStage()
  const { row, observations } = slide
  const { target, assessment } = row
  const words = t.slides
  const letters = REMARK_FIELDS.reduce((sum, field) => sum + remarkOf(field, row, deck, i18n).length, 0)
  return (
    <SlideFrame
      slide={slide}
      subtitle={[
        areaName(target.areaId, snapshot.areas, i18n),
        ...(assessment.dataDate === null ? [] : [t.figure.dataDate(format.date(assessment.dataDate))]),
        ...(assessment.latest === null
          ? []
          : [`${words.columns.source}${t.list.colon}${say(assessment.latest.source.name)}`]),
      ].join(t.list.dot)}
      numeral={target.areaId ?? undefined}
    >
      <div className={styles.status}>
        <StatusMark status={assessment.status} />
        <StatusTags assessment={assessment} />
        {live !== null && (
          <button type="button" className={styles.why} data-working onClick={live.openWorking}>
            {t.briefing.panels.working}
          </button>
        )}
      </div>
      <Figures {...row} />
      <div className={styles.problem}>
        <ProblemCourse {...row} observations={observations} />
        <div className={styles.words}>
          <section aria-label={words.sentence}>
            <h2 className={styles.heading}>{words.sentence}</h2>
            <blockquote lang="zh-CN" className={styles.sentence}>
              {toDisplayText(target.quote.text)}
            </blockquote>
            {language === 'en' && <p className={styles.translation}>{target.quoteInEnglish}</p>}
          </section>
          <dl className={styles.remarks} data-long={letters > MANY_LETTERS[language]}>
            {REMARK_FIELDS.map((field) => (
              <div key={field} className={styles.remark}>
                <dt className={styles.heading}>{words.fields[field]}</dt>
                <dd>
                  <RemarkField field={field} row={row} />
                </dd>
              </div>
            ))}
          </dl>
        </div>
      </div>
    </SlideFrame>
  )
}
