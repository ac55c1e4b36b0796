const PRIMES = [0x01000193, 0x85ebca6b] as const
const STARTS = [0x811c9dc5, 0x9e3779b9] as const

function hash(text: string, start: number, prime: number): number {
  let state = start
  for (let index = 0; index < text.length; index += 1) {
    state = Math.imul(state ^ text.charCodeAt(index), prime)
    state ^= state >>> 15
  }
  return state >>> 0
}

/**
 * Ten digits that tell one text from another, to be read aloud: two 32-bit hashes
 * (FNV-1a with a mixing step), five digits of each. Not a signature: it shows that two
 * prints hold the same figures, it does not keep anybody from forging one.
 * `crypto.subtle` does not exist on a plain-http intranet.
 */
export function fingerprintOf(text: string): string {
  const parts = PRIMES.map((prime, index) => hash(text, STARTS[index] ?? 0, prime) % 100_000)
  return parts.map((part) => String(part).padStart(5, '0')).join('-')
}
