/**
 * The device's storage. Blocked, full or absent, it reads as empty and keeps
 * nothing: a full disk must never throw at somebody who switches the theme.
 */
export const safeStorage = {
  read(name: string): string | null {
    try {
      return window.localStorage.getItem(name)
    } catch {
      return null
    }
  },
  write(name: string, value: string): void {
    try {
      window.localStorage.setItem(name, value)
    } catch {
      // for this visit the store remembers it
    }
  },
}
