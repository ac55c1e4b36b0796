import type { TargetWire } from '../../src/api/wire'

export type UnitWire = NonNullable<TargetWire['quantity']>['unit']

const unit = (id: string, zh: string, en: string): UnitWire => ({ id, label: { zh, en } })

/**
 * What the figures count. The Chinese label is the report's own measure word;
 * values are in this unit, never in 万 or 亿.
 */
export const units = {
  alley: unit('alley', '条', 'alleys'),
  bed: unit('bed', '张', 'beds'),
  case: unit('case', '件', 'cases'),
  centre: unit('centre', '个', 'centres'),
  compound: unit('compound', '个', 'compounds'),
  district: unit('district', '个', 'shopping areas'),
  edition: unit('edition', '届', 'editions in a row'),
  enterprise: unit('enterprise', '户', 'businesses'),
  event: unit('event', '场', 'events'),
  facility: unit('facility', '个', 'facilities'),
  group: unit('group', '个', 'groups'),
  hectare: unit('hectare', '公顷', 'hectares'),
  heritageSite: unit('heritage-site', '处', 'heritage sites'),
  home: unit('home', '套', 'homes'),
  hospital: unit('hospital', '家', 'hospitals'),
  household: unit('household', '户', 'households'),
  kilometre: unit('kilometre', '公里', 'km'),
  lift: unit('lift', '部', 'lifts'),
  location: unit('location', '处', 'locations'),
  microgramPerCubicMetre: unit('microgram-per-cubic-metre', '微克/立方米', 'µg/m³'),
  mu: unit('mu', '亩', 'mu'),
  museum: unit('museum', '家', 'museums'),
  organisation: unit('organisation', '家', 'organisations'),
  park: unit('park', '个', 'parks'),
  percent: unit('percent', '%', '%'),
  percentagePoint: unit('percentage-point', '个百分点', 'percentage points'),
  performance: unit('performance', '场', 'performances'),
  person: unit('person', '人', 'persons'),
  place: unit('place', '个', 'places'),
  point: unit('point', '个', 'points'),
  policy: unit('policy', '项', 'policies'),
  project: unit('project', '个', 'projects'),
  road: unit('road', '条', 'roads'),
  route: unit('route', '条', 'routes'),
  school: unit('school', '所', 'schools'),
  site: unit('site', '个', 'sites'),
  space: unit('space', '个', 'spaces'),
  squareKilometre: unit('square-kilometre', '平方公里', 'km²'),
  squareMetre: unit('square-metre', '平方米', 'm²'),
  station: unit('station', '个', 'base stations'),
  task: unit('task', '项', 'tasks'),
  testType: unit('test-type', '项', 'types of test'),
  times: unit('times', '倍', 'times'),
  train: unit('train', '列', 'trains'),
  village: unit('village', '个', 'villages'),
  work: unit('work', '部', 'works'),
  yearInARow: unit('year-in-a-row', '年', 'years in a row'),
  yuan: unit('yuan', '元', 'yuan'),
} as const satisfies Record<string, UnitWire>
