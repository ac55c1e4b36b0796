export const time = {
  slider: '统计截至日（拖动，或用方向键逐日、翻页键逐月）',
  valueText: (date: string, day: number, days: number) => `${date}，全年第 ${day} 天，共 ${days} 天`,
  outside: (date: string) => `${date}，不在滑块范围内`,
  play: '播放',
  pause: '暂停',
  playTitle: '从年初到年末逐日播放；再按停在当日',
  previousData: '上一个数据日期',
  nextData: '下一个数据日期',
  month: (month: number) => `${month}月`,
}
