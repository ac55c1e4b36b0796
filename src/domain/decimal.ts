const MAX_DECIMALS = 12

function decimalsOf(value: number): number {
  const [mantissa = '', exponent] = String(value).split('e')
  const written = (mantissa.split('.')[1] ?? '').length - Number(exponent ?? 0)
  return Math.min(MAX_DECIMALS, Math.max(0, written))
}

/**
 * a − b as decimals are subtracted on paper: 14.4 − 14.3 is 0.1, which binary
 * floats make 0.0999…; a threshold met exactly must count as met.
 */
export function minus(a: number, b: number): number {
  const scale = 10 ** Math.max(decimalsOf(a), decimalsOf(b))
  return (Math.round(a * scale) - Math.round(b * scale)) / scale
}

/** Takes the noise of binary arithmetic (beyond nine decimals) off a share, a gap or a ratio before it meets a threshold. */
export function withoutNoise(value: number): number {
  return Math.round(value * 1e9) / 1e9
}
