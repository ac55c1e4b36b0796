import type { TitleSlide as TitleSlideContent } from '../deck/slide'
import { filterWords } from '../figures/filter-words'
import { useI18n } from '../i18n/i18n'
import { SlideFrame } from './slide-frame'
import { useSlideStage } from './slide-stage'
import styles from './title-slide.module.css'
import { YearBar } from './year-bar'

/** What is presented, from which day, by which rule, and how much of it is known. */
export function TitleSlide({ slide }: { slide: TitleSlideContent }) {
  const i18n = useI18n()
  const { t, format } = i18n
  const { snapshot, deck } = useSlideStage()
  const { asOf, year, since, preset, dataset, isDemo } = snapshot
  const words = t.slides
  const conditions = filterWords(snapshot, i18n)
  const facts = [
    ...(deck.meetingOn === '' ? [] : [[words.facts.meeting, format.date(deck.meetingOn)]]),
    [words.facts.asOf, format.date(asOf)],
    [
      words.facts.coverage,
      [
        words.coverage(slide.withData, slide.targets),
        slide.newest === null ? words.noNewest : words.newest(format.date(slide.newest)),
      ].join(t.list.dot),
    ],
    [words.facts.compared, since === null || since >= asOf ? words.notCompared : format.date(since)],
    [words.facts.preset, t.preset.names[preset]],
    [
      words.facts.dataset,
      isDemo ? `${t.datasets[dataset]}${t.list.colon}${t.briefing.demo}` : t.datasets[dataset],
    ],
  ]
  return (
    <SlideFrame slide={slide} subtitle={deck.name || t.reportOf(year)} isTitle>
      <dl className={styles.facts}>
        {facts.map(([term, text]) => (
          <div key={term} className={styles.fact}>
            <dt>{term}</dt>
            <dd>{text}</dd>
          </div>
        ))}
      </dl>
      {conditions.length > 0 && (
        <p className={styles.filter}>{t.targets.filteredBy(conditions.join(t.targets.and))}</p>
      )}
      <YearBar asOf={asOf} year={year} />
    </SlideFrame>
  )
}
