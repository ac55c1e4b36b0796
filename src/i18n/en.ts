import { area } from './en/area'
import { briefing } from './en/briefing'
import { changes } from './en/changes'
import { common } from './en/common'
import { departments } from './en/departments'
import { living } from './en/living'
import { method } from './en/method'
import { milestones } from './en/milestones'
import { multiples } from './en/multiples'
import { overview } from './en/overview'
import { preset } from './en/preset'
import { review } from './en/review'
import { setAside } from './en/set-aside'
import { target } from './en/target'
import { targets } from './en/targets'
import { time } from './en/time'
import type { Messages } from './messages'

export const en: Messages = {
  ...common,
  overview,
  area,
  briefing,
  changes,
  departments,
  living,
  method,
  milestones,
  multiples,
  preset,
  review,
  setAside,
  target,
  targets,
  time,
}
