import type { CSSProperties } from 'react'
import { ROWS_PER_SLIDE } from '../deck/area-slides'
import type { HeadlineSlide as HeadlineSlideContent } from '../deck/slide'
import { ListLegend } from '../figures/list-legend'
import { useI18n } from '../i18n/i18n'
import { SlideFrame } from './slide-frame'
import { useSlideStage } from './slide-stage'
import { partText, slideName } from '../deck/slide-title'
import styles from './area-slide.module.css'
import { TargetLine } from './target-line'

/** The targets that the report puts first, each on its line. */
export function HeadlineSlide({ slide }: { slide: HeadlineSlideContent }) {
  const i18n = useI18n()
  const { t } = i18n
  const { snapshot, deck } = useSlideStage()
  const title = slideName(slide, i18n, snapshot, deck)
  const missing = { '--missing': ROWS_PER_SLIDE - slide.rows.length } as CSSProperties
  return (
    <SlideFrame title={title} part={partText(slide, i18n)} subtitle={t.slides.headlineNote}>
      <ul className={styles.rows} aria-label={title} style={missing}>
        {slide.rows.map((row) => (
          <TargetLine key={row.target.id} {...row} />
        ))}
      </ul>
      <div className={styles.notes}>
        <ListLegend rows={slide.rows} />
      </div>
    </SlideFrame>
  )
}
