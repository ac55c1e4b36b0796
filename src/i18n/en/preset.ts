/** The names of the presets, which the header shows on every screen. */
export const preset = {
  label: 'Preset',
  names: {
    'required-pace': 'Required pace (default)',
    'plan-or-below': 'Met / not met',
    'gap-lamp': 'Gap lamp',
    'ratio-plate': 'Ratio plate',
    'international-ratio': 'International ratio',
  },
}
