import type { AreasSlide as AreasSlideContent } from '../deck/slide'
import { elapsedShareOf } from '../domain/calendar'
import { useI18n } from '../i18n/i18n'
import { AreaGrid } from './area-grid'
import { SlideFrame } from './slide-frame'
import { useSlideStage } from './slide-stage'
import { partText, slideName } from '../deck/slide-title'

/** The work areas against the statuses, as counts. */
export function AreasSlide({ slide }: { slide: AreasSlideContent }) {
  const i18n = useI18n()
  const { t, format } = i18n
  const { snapshot, deck } = useSlideStage()
  return (
    <SlideFrame
      title={slideName(slide, i18n, snapshot, deck)}
      part={partText(slide, i18n)}
      subtitle={t.briefing.yearElapsed(format.share(elapsedShareOf(snapshot.year, snapshot.asOf)))}
    >
      <AreaGrid areas={slide.areas} total={slide.rollUp} />
    </SlideFrame>
  )
}
