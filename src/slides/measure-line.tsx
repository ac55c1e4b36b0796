import { toDisplayText } from '../domain/display-text'
import type { Area } from '../domain/report'
import { useI18n } from '../i18n/i18n'
import styles from './target-line.module.css'

/** A measure without a target among the targets of its area: named, and said to be qualitative. */
export function MeasureLine({ id, title }: Area['measures'][number]) {
  const { t, say, language } = useI18n()
  const other = language === 'zh' ? 'en' : 'zh'
  return (
    <li className={styles.line}>
      <div className={styles.measure}>
        <p className={styles.own}>{toDisplayText(say(title))}</p>
        <p className={styles.other} lang={other === 'zh' ? 'zh-CN' : 'en'}>
          {toDisplayText(title[other])}
        </p>
      </div>
      <p className={styles.date}>{t.briefing.measure(id)}</p>
      <p className={styles.qualitative}>{t.briefing.qualitativeMark}</p>
    </li>
  )
}
