/** The nine statuses, a closed set, in the order in which a 通报 lists them. */
export const STATUSES = [
  'achieved',
  'ahead',
  'on-track',
  'at-risk',
  'behind',
  'missed',
  'too-early',
  'not-assessable',
  'no-data',
] as const
export type Status = (typeof STATUSES)[number]

/** The four groups; each status belongs to exactly one, so that counts over them sum to the total. */
export const STATUS_GROUPS = ['achieved', 'on-schedule', 'behind-schedule', 'other'] as const
export type StatusGroup = (typeof STATUS_GROUPS)[number]

const GROUP_OF: Record<Status, StatusGroup> = {
  achieved: 'achieved',
  ahead: 'on-schedule',
  'on-track': 'on-schedule',
  'at-risk': 'behind-schedule',
  behind: 'behind-schedule',
  missed: 'behind-schedule',
  'too-early': 'other',
  'not-assessable': 'other',
  'no-data': 'other',
}

/** The group of a status. Source: status method, "The nine statuses". */
export function groupOf(status: Status): StatusGroup {
  return GROUP_OF[status]
}

/**
 * The bands of the KPI cards: the four groups, with 欠序时 split into what is
 * at risk and what is behind or missed. A partition as well.
 */
export const STATUS_BANDS = ['achieved', 'on-schedule', 'at-risk', 'behind', 'other'] as const
export type StatusBand = (typeof STATUS_BANDS)[number]

const BAND_OF: Record<Status, StatusBand> = {
  achieved: 'achieved',
  ahead: 'on-schedule',
  'on-track': 'on-schedule',
  'at-risk': 'at-risk',
  behind: 'behind',
  missed: 'behind',
  'too-early': 'other',
  'not-assessable': 'other',
  'no-data': 'other',
}

/** The KPI band of a status. */
export function bandOf(status: Status): StatusBand {
  return BAND_OF[status]
}

/** The statuses of a band, in the method's order. */
export function statusesOf(band: StatusBand): readonly Status[] {
  return STATUSES.filter((status) => BAND_OF[status] === band)
}
