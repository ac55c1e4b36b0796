import type { CSSProperties } from 'react'
import { ROWS_PER_SLIDE } from '../deck/area-slides'
import type { HeadlineSlide as HeadlineSlideContent } from '../deck/slide'
import { ListLegend } from '../figures/list-legend'
import { useI18n } from '../i18n/i18n'
import { SlideFrame } from './slide-frame'
import { SlideSources } from './slide-sources'
import styles from './area-slide.module.css'
import { TargetLine } from './target-line'

/** The targets that the report puts first, each on its line. */
export function HeadlineSlide({ slide }: { slide: HeadlineSlideContent }) {
  const { t } = useI18n()
  const missing = { '--missing': ROWS_PER_SLIDE - slide.rows.length } as CSSProperties
  return (
    <SlideFrame slide={slide} subtitle={t.slides.headlineNote}>
      <ul className={styles.rows} aria-label={t.slides.names.headline} style={missing}>
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
