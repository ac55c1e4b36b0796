/** The names of the presets, which the header shows on every screen. */
export const preset = {
  label: '评定口径',
  names: {
    'required-pace': '所需速度（默认）',
    'plan-or-below': '达/未达序时',
    'gap-lamp': '差值灯',
    'ratio-plate': '比例牌',
    'international-ratio': '国际比值',
  },
} as const
