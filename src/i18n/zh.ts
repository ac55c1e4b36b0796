import type { screenWords } from './screen-words'
import type { timeWords } from './time-words'
import { common } from './zh/common'
import { overview } from './zh/overview'

const firstLoad = { ...common, overview } as const

/**
 * The Chinese dictionary. The first load holds the words of the frame and of the
 * overview; those of the other screens come with their code, see completeChinese.
 */
export const zh = firstLoad as typeof firstLoad & typeof timeWords & typeof screenWords

/** Fetches the words of the line of the year. */
export async function completeTime(): Promise<void> {
  const { timeWords } = await import('./time-words')
  Object.assign(zh, timeWords)
}

/** Fetches the words of the other screens. Whoever draws such a screen waits for this first. */
export async function completeChinese(): Promise<void> {
  const [{ screenWords }] = await Promise.all([import('./screen-words'), completeTime()])
  Object.assign(zh, screenWords)
}
