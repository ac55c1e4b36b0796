import { useEffect } from 'react'
import { usePreferences, type Theme } from '../state/preferences'

const DARK = '(prefers-color-scheme: dark)'

/** Puts the theme on the document; `system` follows the device. */
export function applyTheme(theme: Theme): void {
  const resolved = theme === 'system' && window.matchMedia(DARK).matches ? 'dark' : theme
  document.documentElement.dataset.theme = resolved === 'system' ? 'light' : resolved
}

/** Keeps the document's theme in step with the preference and with the device. */
export function useTheme(): void {
  const theme = usePreferences((preferences) => preferences.theme)
  useEffect(() => {
    applyTheme(theme)
    const device = window.matchMedia(DARK)
    const follow = () => applyTheme(theme)
    device.addEventListener('change', follow)
    return () => device.removeEventListener('change', follow)
  }, [theme])
}
