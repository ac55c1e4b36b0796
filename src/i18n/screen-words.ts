import { briefing } from './zh/briefing'
import { setAside } from './zh/set-aside'
import { target } from './zh/target'
import { targets } from './zh/targets'

/** The Chinese words of the screens and notices that are not part of the first load. */
export const screenWords = { targets, target, briefing, setAside } as const
