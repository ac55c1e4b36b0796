import { briefing } from './en/briefing'
import { common } from './en/common'
import { overview } from './en/overview'
import { setAside } from './en/set-aside'
import { target } from './en/target'
import { targets } from './en/targets'
import type { Messages } from './messages'

export const en: Messages = { ...common, overview, targets, target, briefing, setAside }
