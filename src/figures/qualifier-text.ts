import type { Qualifier } from '../domain/observation'
import type { I18n } from '../i18n/i18n'

/** What stands before a figure that is not exact (近, 超过, 约), with its space; empty for one that is. */
export function qualifierText(qualifier: Qualifier | null, { t }: Pick<I18n, 't'>): string {
  return qualifier === null ? '' : `${t.qualifier[qualifier]} `
}
