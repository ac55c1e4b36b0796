import { memo } from 'react'
import type { LivingParagraph, LivingSection } from '../../domain/living-report'
import { useI18n } from '../../i18n/i18n'
import { classNames } from '../../ui/class-names'
import { MarkedLine } from './marked-line'
import styles from './report.module.css'
import { placeId } from './show-place'
import type { TextMode } from './text-mode'
import { Unplaced } from './unplaced'
import type { ReportPlace } from './use-arrival'
import { YearNotes } from './year-notes'

interface ReportParagraphProps {
  paragraph: LivingParagraph
  kind: LivingSection['kind']
  mode: TextMode
  before: number
  /** Null unless the address points to this paragraph. */
  place: ReportPlace | null
}

/** One ● paragraph in the chosen language or in both, with what the other year says of the same thing. */
export const ReportParagraph = memo(function ReportParagraph(props: ReportParagraphProps) {
  const { paragraph, kind, mode, before, place } = props
  const { id, chinese, english, counterparts } = paragraph
  const { t } = useI18n()
  const placeTargetId = place?.targetId ?? null
  const isEnglishMissing = mode !== 'zh' && english === null
  const isChineseShown = mode !== 'en' || isEnglishMissing
  const unplaced = isChineseShown ? chinese.unplaced : (english?.unplaced ?? [])
  return (
    <div
      id={placeId(id)}
      tabIndex={-1}
      className={classNames(
        styles.paragraph,
        place !== null && styles.isPlace,
        place !== null && placeTargetId === null && styles.isWhole,
      )}
    >
      <div className={styles.texts}>
        {(kind === 'area' || kind === 'government') && <span className={styles.number}>{id}</span>}
        {isChineseShown && (
          <p lang="zh-CN" className={styles.chinese}>
            <MarkedLine text={chinese} before={before} placeTargetId={placeTargetId} />
            {isEnglishMissing && <small className={styles.missing}>{t.living.text.missing}</small>}
          </p>
        )}
        {mode !== 'zh' && english !== null && (
          <p lang="en" className={styles.english}>
            <MarkedLine text={english} before={before} placeTargetId={placeTargetId} />
          </p>
        )}
      </div>
      <Unplaced ids={unplaced} note={t.living.unplaced} />
      {counterparts.length > 0 && (
        <YearNotes counterparts={counterparts} leadsTo={kind === 'review' ? 'promise' : 'review'} />
      )}
    </div>
  )
})
