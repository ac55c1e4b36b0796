/** The words of the Method page. No threshold stands here: the page reads them from src/domain/thresholds.ts. */
export const method = {
  title: '评定方法',
  presets: {
    label: '评定口径',
    names: {
      'required-pace': '所需速度（默认）',
      'plan-or-below': '达/未达序时',
      'gap-lamp': '差值灯',
      'ratio-plate': '比例牌',
      'international-ratio': '国际比值',
    },
    first: (ahead: string, rest: string) => `${ahead}。其余：${rest}`,
  },
} as const
