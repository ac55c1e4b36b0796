import { toDisplayText } from '../../domain/display-text'
import type { Bilingual } from '../../domain/text'
import styles from './report.module.css'
import type { TextMode } from './text-mode'

/** A title of the report in the language that the report is read in. */
export function ReportTitle({ title, mode }: { title: Bilingual; mode: TextMode }) {
  return (
    <>
      {mode !== 'en' && <span lang="zh-CN">{toDisplayText(title.zh)}</span>}
      {mode === 'both' && ' '}
      {mode !== 'zh' && (
        <span lang="en" className={mode === 'both' ? styles.secondTitle : undefined}>
          {title.en}
        </span>
      )}
    </>
  )
}
