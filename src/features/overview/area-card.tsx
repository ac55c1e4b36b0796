import type { ReactNode } from 'react'
import type { RollUp } from '../../domain/roll-up'
import { BandCounts } from '../../figures/band-counts'
import { BandStack } from '../../figures/band-stack'
import { useI18n } from '../../i18n/i18n'
import styles from './area-card.module.css'

interface AreaCardProps {
  title: string
  /** The title in the other language, for those who read both. */
  otherTitle: string
  number: number | null
  rollUp: RollUp
  /** What the area holds: measures, targets. */
  contents: string
  /** How its targets moved. */
  movement: ReactNode
  isPressed: boolean
  onPress: () => void
}

/** One work area, or all of them: its counts by band as a bar and in figures; pressing it filters the screen. */
export function AreaCard(props: AreaCardProps) {
  const { title, otherTitle, number, rollUp, contents, movement, isPressed, onPress } = props
  const { t, language } = useI18n()
  return (
    <button type="button" className={styles.card} aria-pressed={isPressed} onClick={onPress}>
      <span className={styles.title}>
        {title}
        <span className={styles.other} lang={language === 'zh' ? 'en' : 'zh-CN'}>
          {otherTitle}
        </span>
      </span>
      {number !== null && (
        <span className={styles.number} aria-hidden>
          {number}
        </span>
      )}
      <span>
        <BandStack rollUp={rollUp} />
        <span className={styles.counts}>
          <BandCounts rollUp={rollUp} />
        </span>
      </span>
      {movement}
      <span className={styles.foot}>
        <span>{contents}</span>
        <span className={styles.achieved}>
          {rollUp.total > 0
            ? t.overview.achievedOf(rollUp.byGroup.achieved, rollUp.total)
            : t.overview.noTargets}
        </span>
      </span>
    </button>
  )
}
