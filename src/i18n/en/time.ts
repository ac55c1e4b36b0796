export const time = {
  slider: 'As-of date (drag; arrow keys by day, Page keys by month)',
  valueText: (date: string, day: number, days: number) => `${date}, day ${day} of ${days}`,
  outside: (date: string) => `${date}, outside the range of the slider`,
  play: 'Play',
  pause: 'Pause',
  playTitle: 'Play the year day by day; press again to stop on the day',
  previousData: 'Previous data date',
  nextData: 'Next data date',
  month: (month: number) =>
    ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'][month - 1] ?? '',
}
