import { useEffect } from 'react'

/** Keeps the screen on while a briefing runs, where the browser can (not on plain http). Never throws. */
export function useWakeLock(): void {
  useEffect(() => {
    let lock: WakeLockSentinel | undefined
    let isWanted = true
    const ask = async () => {
      try {
        if (document.visibilityState !== 'visible' || !('wakeLock' in navigator)) return
        const granted = await navigator.wakeLock.request('screen')
        if (isWanted) lock = granted
        else await granted.release()
      } catch {
        // refused: on a low battery, by a policy
      }
    }
    void ask()
    // The browser takes the lock away with the page's visibility.
    const onVisible = () => void ask()
    document.addEventListener('visibilitychange', onVisible)
    return () => {
      isWanted = false
      document.removeEventListener('visibilitychange', onVisible)
      lock?.release().catch(() => undefined)
    }
  }, [])
}
