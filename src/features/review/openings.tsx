import { toDisplayText } from '../../domain/display-text'
import type { Paragraph } from '../../domain/report'
import { firstSentenceOf } from '../../domain/review'
import { useI18n } from '../../i18n/i18n'
import { useView } from '../../state/use-view'
import { reportPath } from '../../state/view'
import type { EnglishWords } from './english-words'
import styles from './review.module.css'

interface OpeningsProps {
  paragraphs: readonly Paragraph[]
  english: EnglishWords
}

/** What a section without figures says: the first sentence of each paragraph, which leads to it in the report. */
export function Openings({ paragraphs, english }: OpeningsProps) {
  const { t } = useI18n()
  const { hrefTo } = useView()
  return (
    <div className={styles.openings}>
      <p className={styles.small}>{t.review.withoutFigures}</p>
      <ul>
        {paragraphs.map(({ id, text }) => {
          const translated = english.paragraphs.get(id)
          return (
            <li key={id}>
              <a href={hrefTo(reportPath(id))} {...(translated === undefined && { lang: 'zh-CN' })}>
                {firstSentenceOf(translated ?? toDisplayText(text))}
              </a>
            </li>
          )
        })}
      </ul>
    </div>
  )
}
