import { expectFullScreenLoss } from '../../state/full-screen'
import type { Language } from '../../state/language'
import type { PresenterTrouble } from '../../state/presentation'

const FEATURES = 'popup,width=1280,height=800'

/** Brings a window that stands to the front without loading it again: without a network it would not come back. */
function raise(name: string): PresenterTrouble | null {
  const standing = window.open('', name, FEATURES)
  if (standing === null) return 'blocked'
  if (standing.location.href !== 'about:blank') return null
  standing.close()
  return 'offline'
}

/** Opens the presenter's window, or brings it to the front. It asks this one for what is frozen. Gives why there is none. */
export function openPresenter(sessionName: string, language: Language): PresenterTrouble | null {
  expectFullScreenLoss(Date.now())
  const name = `presenter-${sessionName}`
  if (!navigator.onLine) return raise(name)
  const query = language === 'zh' ? '' : `?lang=${language}`
  const { href } = new URL(`#/presenter/${encodeURIComponent(sessionName)}${query}`, window.location.href)
  return window.open(href, name, FEATURES) === null ? 'blocked' : null
}
