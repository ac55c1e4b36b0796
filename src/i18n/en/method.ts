/** The words of the Method page. No threshold stands here: the page reads them from src/domain/thresholds.ts. */
export const method = {
  title: 'Method',
  presets: {
    label: 'Rule set',
    names: {
      'required-pace': 'Required pace (default)',
      'plan-or-below': 'Met / not met',
      'gap-lamp': 'Gap lamp',
      'ratio-plate': 'Ratio plate',
      'international-ratio': 'International ratio',
    },
    first: (ahead: string, rest: string) => `${ahead}. Else: ${rest}`,
  },
} as const
