const LONGEST_URL = 2048

/** Anything invisible (controls, format marks, spaces, lone surrogates), and the backslash that browsers read as `/`. */
const TRICKS = /[\p{C}\p{Z}\\]/u

/** Scheme, two slashes and a host, as written: `https:evil`, `http:///evil` and `https://:@evil` do not pass. */
const WEB_ADDRESS = /^https?:\/\/[^/?#@:][^/?#@]*([/?#]|$)/i

/**
 * A link that may be followed, in its normal form, or null when `text` is not one.
 *
 * An allow-list: a complete `http:` or `https:` address without a user name, a
 * password or invisible characters. `new URL` alone is too kind: it drops tabs
 * and newlines (`java\nscript:`) and repairs `https:evil`. Never throws.
 */
export function safeUrl(text: unknown): string | null {
  if (typeof text !== 'string' || text.length > LONGEST_URL) return null
  if (TRICKS.test(text) || !WEB_ADDRESS.test(text)) return null
  try {
    const url = new URL(text)
    const isWeb = url.protocol === 'https:' || url.protocol === 'http:'
    const isPlain = url.username === '' && url.password === ''
    return isWeb && isPlain ? url.href : null
  } catch {
    return null
  }
}
