import { area } from './zh/area'
import { briefing } from './zh/briefing'
import { changes } from './zh/changes'
import { compose } from './zh/compose'
import { departments } from './zh/departments'
import { living } from './zh/living'
import { method } from './zh/method'
import { milestones } from './zh/milestones'
import { multiples } from './zh/multiples'
import { notes } from './zh/notes'
import { kiosk, presenter } from './zh/presenter'
import { review } from './zh/review'
import { setAside } from './zh/set-aside'
import { slides } from './zh/slides'
import { target } from './zh/target'
import { targets } from './zh/targets'

/** The Chinese words of the screens and notices that are not part of the first load. */
export const screenWords = {
  area,
  briefing,
  changes,
  compose,
  departments,
  kiosk,
  living,
  method,
  milestones,
  multiples,
  notes,
  presenter,
  review,
  setAside,
  slides,
  target,
  targets,
} as const
