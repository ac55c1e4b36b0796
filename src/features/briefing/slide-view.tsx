import { useI18n } from '../../i18n/i18n'
import type { Slide } from '../../domain/slides'
import { AreaSlide } from './area-slide'
import { ChangesSlide } from './changes-slide'
import { MeasuresSlide } from './measures-slide'
import { SlideFrame } from './slide-frame'
import type { Snapshot } from './snapshot'
import { SummarySlide } from './summary-slide'

/** One slide, by its kind. */
export function SlideView({ slide, snapshot }: { slide: Slide; snapshot: Snapshot }) {
  const { t } = useI18n()
  const { asOf, year } = snapshot
  switch (slide.kind) {
    case 'changes':
      return <ChangesSlide slide={slide} snapshot={snapshot} />
    case 'summary':
      return <SummarySlide slide={slide} snapshot={snapshot} />
    case 'area':
      return <AreaSlide slide={slide} asOf={asOf} year={year} />
    case 'measures':
      return <MeasuresSlide slide={slide} />
    case 'empty':
      return (
        <SlideFrame title={t.briefing.emptyTitle}>
          <p>{slide.reason === 'filter' ? t.briefing.emptyText : t.targets.emptyNoTargets}</p>
        </SlideFrame>
      )
  }
}
