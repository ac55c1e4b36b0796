/** Whether full screen is still wanted: the browser may grant it only after the reader has left again. */
let isWanted = false

/** Asks for full screen where it is allowed; presenting goes on in the page where it is not. Never throws. */
export function enterFullScreen(): void {
  isWanted = true
  try {
    // Not on every device: an iPhone has none, an embedding page may forbid it.
    void document.documentElement.requestFullscreen?.({ navigationUI: 'hide' }).then(
      () => {
        if (!isWanted) forgoFullScreen()
      },
      () => undefined,
    )
  } catch {
    // refused: the briefing fills the page instead
  }
}

/** Leaves full screen, also one that is granted only later. Never throws. */
export function forgoFullScreen(): void {
  isWanted = false
  if (document.fullscreenElement) void document.exitFullscreen().catch(() => undefined)
}
