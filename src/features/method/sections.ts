/** The parts of the Method page, in their order on it. */
export const SECTIONS = [
  'words',
  'statuses',
  'example',
  'order',
  'kinds',
  'plan',
  'presets',
  'flags',
  'counts',
  'attention',
  'ours',
  'not',
] as const
export type SectionName = (typeof SECTIONS)[number]

/** The id of a part's anchor. The path stays /method: the address's hash is the router's. */
export function anchorOf(name: SectionName): string {
  return `method-${name}`
}
