import { preset } from './zh/preset'
import { time } from './zh/time'

/** The Chinese words of the line of the year and the rule beside it, which come after the first paint. */
export const timeWords = { preset, time } as const
