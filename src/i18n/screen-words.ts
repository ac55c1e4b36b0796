import { area } from './zh/area'
import { briefing } from './zh/briefing'
import { changes } from './zh/changes'
import { departments } from './zh/departments'
import { living } from './zh/living'
import { method } from './zh/method'
import { milestones } from './zh/milestones'
import { multiples } from './zh/multiples'
import { review } from './zh/review'
import { setAside } from './zh/set-aside'
import { target } from './zh/target'
import { targets } from './zh/targets'

/** The Chinese words of the screens and notices that are not part of the first load. */
export const screenWords = {
  area,
  briefing,
  changes,
  departments,
  living,
  method,
  milestones,
  multiples,
  review,
  setAside,
  target,
  targets,
} as const
