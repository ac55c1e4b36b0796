import { THRESHOLDS } from '../../domain/thresholds'
import { useI18n } from '../../i18n/i18n'
import styles from './method.module.css'
import { Section } from './section'

/** Each word with its symbol or formula; those are the same in every language. */
const WORDS = [
  ['indicator', ''],
  ['target', 'T'],
  ['measure', ''],
  ['observation', 'a'],
  ['asOf', ''],
  ['dataDate', 'd'],
  ['completion', 's = a ÷ T'],
  ['planned', 'e'],
  ['gap', 'g = s − e'],
  ['pace', 'n = [(1 − s) ÷ (1 − e)] ÷ [s ÷ e]'],
  ['forecast', 'a ÷ e'],
] as const

/** Every word of the method in both languages, with its symbol and meaning. */
export function WordsSection() {
  const { t, language, format } = useI18n()
  const { words } = t.method
  const limits: Partial<Record<(typeof WORDS)[number][0], string>> = {
    pace: words.paceFrom(format.share(THRESHOLDS.tooEarlyBelowShare)),
    forecast: words.forecastFrom(format.share(THRESHOLDS.forecastFromShare)),
  }
  return (
    <Section name="words">
      <table className={styles.table} data-is="words">
        <caption className="visually-hidden">{t.method.sections.words}</caption>
        <thead>
          <tr>
            <th scope="col">{words.head.term}</th>
            <th scope="col" lang={language === 'zh' ? 'en' : 'zh-CN'}>
              {words.head.other}
            </th>
            <th scope="col">{words.head.symbol}</th>
            <th scope="col">{words.head.meaning}</th>
          </tr>
        </thead>
        <tbody>
          {WORDS.map(([name, symbol]) => {
            const { term, other, meaning } = words.terms[name]
            const limit = limits[name]
            return (
              <tr key={name}>
                <th scope="row">{term}</th>
                <td lang={language === 'zh' ? 'en' : 'zh-CN'} className={styles.other}>
                  {other}
                </td>
                <td className={styles.formula}>{symbol}</td>
                <td>
                  {meaning}
                  {limit !== undefined && <span className={styles.line}>{limit}</span>}
                </td>
              </tr>
            )
          })}
        </tbody>
      </table>
    </Section>
  )
}
