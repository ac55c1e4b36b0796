import { forgoFullScreen } from './enter-full-screen'

/** Until when a loss of full screen is not the reader's wish, in epoch ms. */
let expectedUntilMs = 0

/** Chromium leaves full screen when a second window opens: for a moment that is not told to onFullScreenLost. */
export function expectFullScreenLoss(nowMs: number): void {
  expectedUntilMs = nowMs + 3_000
}

/** Leaves full screen if it is on. Never throws. */
export function leaveFullScreen(): void {
  // The browser tells of it a moment later, when the next briefing may have begun.
  if (document.fullscreenElement) expectedUntilMs = Date.now() + 1_000
  forgoFullScreen()
}

/** Calls back when the browser has left full screen, by its own key or because it was taken away. Returns how to stop. */
export function onFullScreenLost(listener: () => void): () => void {
  const onChange = () => {
    if (document.fullscreenElement) expectedUntilMs = 0
    else if (Date.now() > expectedUntilMs) listener()
  }
  document.addEventListener('fullscreenchange', onChange)
  return () => document.removeEventListener('fullscreenchange', onChange)
}
