import { toDisplayText } from '../domain/display-text'
import { missingRowsOf } from '../deck/missing-rows'
import type { MeasuresSlide as MeasuresSlideContent } from '../deck/slide'
import { useI18n } from '../i18n/i18n'
import { customProperties } from '../ui/custom-properties'
import { SlideFrame } from './slide-frame'
import styles from './measures-slide.module.css'

/** An area without a target: what it sets out to do, and that none of it can be counted. */
export function MeasuresSlide({ slide }: { slide: MeasuresSlideContent }) {
  const { t, say, language } = useI18n()
  const { area, measures } = slide
  const other = language === 'zh' ? 'en' : 'zh'
  return (
    <SlideFrame slide={slide} subtitle={toDisplayText(say(area.title))} numeral={area.id}>
      <p className={styles.note}>{t.briefing.measuresNote(area.measures.length)}</p>
      <ol className={styles.measures} style={customProperties({ '--missing': missingRowsOf(slide) })}>
        {measures.map(({ id, title }) => (
          <li key={id} className={styles.measure}>
            <span className={styles.id}>{id}</span>
            <div>
              <p className={styles.own}>{toDisplayText(say(title))}</p>
              <p className={styles.other} lang={other === 'zh' ? 'zh-CN' : 'en'}>
                {toDisplayText(title[other])}
              </p>
            </div>
          </li>
        ))}
      </ol>
    </SlideFrame>
  )
}
