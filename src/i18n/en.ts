import { area } from './en/area'
import { briefing } from './en/briefing'
import { changes } from './en/changes'
import { common } from './en/common'
import { compose } from './en/compose'
import { departments } from './en/departments'
import { living } from './en/living'
import { method } from './en/method'
import { milestones } from './en/milestones'
import { multiples } from './en/multiples'
import { notes } from './en/notes'
import { overview } from './en/overview'
import { preset } from './en/preset'
import { kiosk, presenter } from './en/presenter'
import { review } from './en/review'
import { setAside } from './en/set-aside'
import { slides } from './en/slides'
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
  compose,
  departments,
  kiosk,
  living,
  method,
  milestones,
  multiples,
  notes,
  preset,
  presenter,
  review,
  setAside,
  slides,
  target,
  targets,
  time,
}
