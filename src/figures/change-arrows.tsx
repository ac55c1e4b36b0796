import { yearOf } from '../domain/calendar'
import { countMovements, type Movements } from '../domain/movement'
import type { TrackedTarget } from '../domain/tracked'
import { useI18n } from '../i18n/i18n'
import { classNames } from '../ui/class-names'
import styles from './change-arrows.module.css'

const ARROWS = { better: '▲', worse: '▼' } as const

interface ChangeArrowsProps {
  /** Null where there is no earlier day to compare with. */
  movements: Movements | null
  targets: readonly TrackedTarget[]
  /** For a single target, whose number need not be said. */
  isOne?: boolean
}

/** How many of some targets got better and worse since an earlier day, which is named; nothing when none did. */
export function ChangeArrows({ movements, targets, isOne = false }: ChangeArrowsProps) {
  const { t, format } = useI18n()
  const [first] = targets
  if (movements === null || first === undefined) return null
  const counts = countMovements(targets.map(movements.of))
  if (counts.better + counts.worse === 0) return null
  const { since } = movements
  const isThisYear = yearOf(since) === yearOf(first.assessment.asOf)
  const words = t.movement
  return (
    <span className={styles.arrows}>
      <span className={styles.since}>{words.since(isThisYear ? format.day(since) : format.date(since))}</span>
      {(['better', 'worse'] as const)
        .filter((way) => counts[way] > 0)
        .map((way) => (
          <span key={way} className={classNames(styles.way, styles[way])}>
            <span aria-hidden>{ARROWS[way]} </span>
            {isOne ? words[way] : words.count(words[way], format.count(counts[way]))}
          </span>
        ))}
    </span>
  )
}
