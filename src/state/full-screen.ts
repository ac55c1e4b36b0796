/** Whether full screen is still wanted: the browser may grant it only after the reader has left again. */
let isWanted = false

/** Asks for full screen where it is allowed; presenting goes on in the page where it is not. Never throws. */
export function enterFullScreen(): void {
  isWanted = true
  try {
    // Not on every device: an iPhone has none, an embedding page may forbid it.
    void document.documentElement.requestFullscreen?.({ navigationUI: 'hide' }).then(
      () => {
        if (!isWanted) leaveFullScreen()
      },
      () => undefined,
    )
  } catch {
    // refused: the briefing fills the page instead
  }
}

/** Until when a loss of full screen is not the reader's wish, in epoch ms. */
let expectedUntilMs = 0

/** Chromium leaves full screen when a second window opens: for a moment that is not told to onFullScreenLost. */
export function expectFullScreenLoss(nowMs: number): void {
  expectedUntilMs = nowMs + 3_000
}

/** Leaves full screen if it is on. Never throws. */
export function leaveFullScreen(): void {
  isWanted = false
  if (!document.fullscreenElement) return
  // The browser tells of it a moment later, when the next briefing may have begun.
  expectedUntilMs = Date.now() + 1_000
  void document.exitFullscreen().catch(() => undefined)
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
