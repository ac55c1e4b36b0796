import type { AreasSlide as AreasSlideContent } from '../deck/slide'
import { elapsedShareOf } from '../domain/calendar'
import { useI18n } from '../i18n/i18n'
import { AreaGrid } from './area-grid'
import { SlideFrame } from './slide-frame'
import { useSlideStage } from './slide-stage'

/** The work areas against the statuses, as counts. */
export function AreasSlide({ slide }: { slide: AreasSlideContent }) {
  const { t, format } = useI18n()
  const { snapshot } = useSlideStage()
  return (
    <SlideFrame
      slide={slide}
      subtitle={t.briefing.yearElapsed(format.share(elapsedShareOf(snapshot.year, snapshot.asOf)))}
    >
      <AreaGrid areas={slide.areas} total={slide.part === slide.parts ? slide.rollUp : null} />
    </SlideFrame>
  )
}
