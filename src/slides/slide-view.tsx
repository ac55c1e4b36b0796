import type { EmptySlide as EmptySlideContent, Slide } from '../deck/slide'
import { useI18n } from '../i18n/i18n'
import { AreaSlide } from './area-slide'
import { AreasSlide } from './areas-slide'
import { BehindSlide } from './behind-slide'
import { ChangesSlide } from './changes-slide'
import { DecisionsSlide } from './decisions-slide'
import { FollowUpSlide } from './follow-up-slide'
import { GapsSlide } from './gaps-slide'
import { HeadlineSlide } from './headline-slide'
import { MeasuresSlide } from './measures-slide'
import { MethodSlide } from './method-slide'
import { MilestonesSlide } from './milestones-slide'
import { ProblemSlide } from './problem-slide'
import { SlideFrame } from './slide-frame'
import { SourcesSlide } from './sources-slide'
import { SummarySlide } from './summary-slide'
import { TableSlide } from './table-slide'
import { TitleSlide } from './title-slide'
import { YearsSlide } from './years-slide'

function EmptySlide({ slide }: { slide: EmptySlideContent }) {
  const { t } = useI18n()
  const text = {
    filter: t.briefing.emptyText,
    'no-targets': t.targets.emptyNoTargets,
    'all-hidden': t.slides.allHidden,
  }
  return (
    <SlideFrame slide={slide}>
      <p>{text[slide.reason]}</p>
    </SlideFrame>
  )
}

/** One slide, by its kind. */
export function SlideView({ slide }: { slide: Slide }) {
  switch (slide.kind) {
    case 'title':
      return <TitleSlide slide={slide} />
    case 'follow-up':
      return <FollowUpSlide slide={slide} />
    case 'summary':
      return <SummarySlide slide={slide} />
    case 'areas':
      return <AreasSlide slide={slide} />
    case 'headline':
      return <HeadlineSlide slide={slide} />
    case 'behind':
      return <BehindSlide slide={slide} />
    case 'problem':
      return <ProblemSlide slide={slide} />
    case 'area':
      return <AreaSlide slide={slide} />
    case 'measures':
      return <MeasuresSlide slide={slide} />
    case 'milestones':
      return <MilestonesSlide slide={slide} />
    case 'changes':
      return <ChangesSlide slide={slide} />
    case 'years':
      return <YearsSlide slide={slide} />
    case 'decisions':
      return <DecisionsSlide slide={slide} />
    case 'table':
      return <TableSlide slide={slide} />
    case 'method':
      return <MethodSlide slide={slide} />
    case 'gaps':
      return <GapsSlide slide={slide} />
    case 'sources':
      return <SourcesSlide slide={slide} />
    case 'empty':
      return <EmptySlide slide={slide} />
  }
}
