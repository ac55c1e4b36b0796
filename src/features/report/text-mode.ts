/** In which language the report is read. */
export const TEXT_MODES = ['zh', 'en', 'both'] as const
export type TextMode = (typeof TEXT_MODES)[number]
