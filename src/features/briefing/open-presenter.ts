import { expectFullScreenLoss } from '../../state/full-screen'
import type { Language } from '../../state/language'

/**
 * Opens the presenter's window, or brings it to the front without loading it again: the
 * same name and but for the fragment the same address. It asks this one for what is
 * frozen. False when the browser refuses.
 */
export function openPresenter(sessionName: string, language: Language): boolean {
  expectFullScreenLoss(Date.now())
  const query = language === 'zh' ? '' : `?lang=${language}`
  const { href } = new URL(`#/presenter/${encodeURIComponent(sessionName)}${query}`, window.location.href)
  return window.open(href, `presenter-${sessionName}`, 'popup,width=1280,height=800') !== null
}
