import { useBoard } from '../../board/board'
import type { Target } from '../../domain/target'
import { figureTexts } from '../../figures/figure-texts'
import { StatusMark } from '../../figures/status-mark'
import { useI18n } from '../../i18n/i18n'
import { targetPath } from '../../state/view'
import { useView } from '../../state/use-view'
import styles from './target.module.css'

/** The other promise of the same sentence (新开工 / 完工): linked, and judged on its own. */
export function PairLine({ target }: { target: Target }) {
  const i18n = useI18n()
  const { t, say } = i18n
  const { hrefTo } = useView()
  const { tracked } = useBoard()
  if (target.pair === null || tracked.state !== 'ready') return null
  const { targetId, role } = target.pair
  const other = tracked.value.find((one) => one.target.id === targetId)
  if (other === undefined) return null
  const texts = figureTexts(other.target, other.assessment, i18n)
  return (
    <p className={styles.pair}>
      {/* `role` is this target's own part of the pair. */}
      {role === 'completed' ? t.target.pairStarted : t.target.pairCompleted}
      {t.list.colon}
      <a href={hrefTo(targetPath(targetId))}>{say(other.target.name)}</a> {texts.actual ?? '—'} /{' '}
      {texts.promised} {texts.unit} <StatusMark status={other.assessment.status} />
    </p>
  )
}
