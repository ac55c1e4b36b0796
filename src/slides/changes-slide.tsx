import type { ChangesSlide as ChangesSlideContent, MovedTargets } from '../deck/changes-slide'
import { StatusMark } from '../figures/status-mark'
import { useI18n } from '../i18n/i18n'
import { DrillName } from './drill-name'
import styles from './changes-slide.module.css'
import { SlideFrame } from './slide-frame'
import { useSlideStage } from './slide-stage'

/** Targets that moved one way, with the status before and after. */
function MovedList({ section, count, rows }: MovedTargets) {
  const { t, format } = useI18n()
  const title = t.briefing.moved[section]
  return (
    <section aria-label={title}>
      <h2 className={styles.heading}>
        {title} <span className={styles.count}>{format.count(count)}</span>
      </h2>
      {rows.length === 0 && <p className={styles.none}>{t.briefing.noneMoved}</p>}
      <ul>
        {rows.map(({ target, before, after }) => (
          <li key={target.id} className={styles.row}>
            <span>
              <DrillName target={target} />
            </span>
            <span className={styles.marks}>
              <StatusMark status={before.status} />
              <span aria-hidden>→</span>
              <span className="visually-hidden">{t.changes.becomes}</span>
              <StatusMark status={after.status} />
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}

/** What is different since last time: the first thing that a meeting asks. */
export function ChangesSlide({ slide }: { slide: ChangesSlideContent }) {
  const { t, format } = useI18n()
  const { snapshot } = useSlideStage()
  const { since, summary, lists } = slide
  const facts = [
    [t.briefing.changes.newFigures, summary.newFigures],
    [t.briefing.changes.reached, summary.milestonesReached],
    [t.briefing.changes.slipped, summary.forecastsSlipped],
    [t.briefing.changes.revised, summary.figuresRevised + summary.targetsRevised],
    [t.briefing.changes.overdue, summary.newlyOverdue],
  ] as const
  return (
    <SlideFrame
      slide={slide}
      subtitle={[
        t.briefing.period(format.date(since), format.date(snapshot.asOf)),
        t.datasets[snapshot.dataset],
      ].join(t.list.dot)}
    >
      <div className={styles.changes}>
        {lists.map((list) => (
          <MovedList key={`${list.section} ${list.rows[0]?.target.id}`} {...list} />
        ))}
      </div>
      <dl className={styles.facts}>
        {facts.map(([word, count]) => (
          <div key={word} className={styles.fact}>
            <dt>{word}</dt>
            <dd>{format.count(count)}</dd>
          </div>
        ))}
      </dl>
    </SlideFrame>
  )
}
