/** Every screen in its states, by the name that pictures and tests call it, and its address in Chinese. */
export const PLACES = {
  overview: '/',
  'overview-filtered': '/?area=7&status=at-risk,behind,missed',
  'overview-published': '/?data=published',
  targets: '/targets',
  'targets-filtered': '/targets?area=7,10&status=behind&group=area',
  'targets-table': '/targets?as=table',
  'targets-empty': '/targets?area=5&status=missed&q=12345',
  'target-count': '/targets/urban-jobs',
  'target-behind': '/targets/lifts-completed',
  'target-points': '/targets/renewables-share',
  'target-milestone': '/targets/second-ring-greenway',
  'target-no-data': '/targets/disability-homes',
  'target-published': '/targets/back-alleys?data=published',
  'target-missing': '/targets/no-such-target',
  nowhere: '/nowhere',
} as const

export const BRIEFING = {
  'briefing-title': '/?slide=1',
  'briefing-summary': '/?slide=2',
  'briefing-areas': '/?slide=3',
  'briefing-headline': '/?slide=4',
  'briefing-behind': '/?slide=5',
  'briefing-problem': '/?slide=8',
  'briefing-area': '/?slide=14',
  'briefing-measures': '/?slide=19',
  'briefing-milestones': '/?slide=28',
  'briefing-changes': '/?slide=31',
  'briefing-years': '/?slide=32',
  'briefing-decisions': '/?slide=35',
  'briefing-table': '/?slide=36',
  'briefing-method': '/?slide=40',
  'briefing-gaps': '/?slide=41',
  'briefing-sources': '/?slide=42',
  'briefing-filtered': '/targets?area=7&status=behind&slide=3',
} as const

/** Where a briefing is made ready, and the windows of its own that it can have. */
const AROUND_BRIEFING = {
  compose: '/briefing',
  kiosk: '/kiosk',
  'presenter-waiting': '/presenter/nobody',
} as const

/** The screens that explain: the report itself, pictures, comparisons, the method. */
export const UNDERSTANDING = {
  report: '/report',
  'report-filtered': '/report?status=behind,at-risk',
  'report-place': '/report/7.1',
  review: '/review',
  'area-numbers': '/areas/7',
  'area-words': '/areas/5',
  'area-published': '/areas/4?data=published',
  'area-missing': '/areas/12',
  milestones: '/milestones',
  multiples: '/multiples',
  changes: '/changes',
  'changes-published': '/changes?data=published&since=2024-06-30',
  departments: '/departments',
  method: '/method',
  presets: '/method/presets',
  'overview-preset': '/?preset=gap-lamp',
} as const

/** Every place, in parts that one test can walk through in its time. */
export const WALKS = {
  'the main job': { ...PLACES, ...AROUND_BRIEFING },
  'the briefing': BRIEFING,
  understanding: UNDERSTANDING,
} as const

/** The address in a language. */
export function inLanguage(address: string, language: 'zh' | 'en'): string {
  if (language === 'zh') return address
  return address + (address.includes('?') ? '&' : '?') + 'lang=en'
}

export const LANGUAGES = ['zh', 'en'] as const
