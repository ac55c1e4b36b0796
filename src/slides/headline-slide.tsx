import { missingRowsOf } from '../deck/missing-rows'
import type { HeadlineSlide as HeadlineSlideContent } from '../deck/slide'
import { ListLegend } from '../figures/list-legend'
import { useI18n } from '../i18n/i18n'
import { customProperties } from '../ui/custom-properties'
import { SlideFrame } from './slide-frame'
import { SlideSources } from './slide-sources'
import styles from './area-slide.module.css'
import { TargetLine } from './target-line'

/** The targets that the report puts first, each on its line. */
export function HeadlineSlide({ slide }: { slide: HeadlineSlideContent }) {
  const { t } = useI18n()
  return (
    <SlideFrame slide={slide} subtitle={t.slides.headlineNote}>
      <ul
        className={styles.rows}
        aria-label={t.slides.names.headline}
        style={customProperties({ '--missing': missingRowsOf(slide) })}
      >
        {slide.rows.map((row) => (
          <TargetLine key={row.target.id} {...row} />
        ))}
      </ul>
      <div className={styles.notes}>
        <ListLegend rows={slide.rows} />
        <SlideSources rows={slide.rows} />
      </div>
    </SlideFrame>
  )
}
