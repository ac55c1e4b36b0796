import { useI18n } from '../../i18n/i18n'
import { useView } from '../../state/use-view'
import { hasFilters, targetPath } from '../../state/view'
import { classNames } from '../../ui/class-names'
import styles from './marks.module.css'
import { useStandings } from './standings'

interface FigureLinkProps {
  /** The target that takes the figure up; null when none does. */
  targetId: string | null
  words: string
  isEnd: boolean
  /** The year that the review looks back on. */
  before: number
}

/** A figure of the review in the line: it opens the target that takes it up, else the screen of the review. */
export function FigureLink({ targetId, words, isEnd, before }: FigureLinkProps) {
  const { t, say } = useI18n()
  const { view, hrefTo } = useView()
  const standing = useStandings().get(targetId ?? '')
  const isShown = !hasFilters(view) || standing?.isShown === true
  const title = standing
    ? t.living.figureTakenUp(before, say(standing.target.name))
    : t.living.figureReview(before)
  return (
    <a
      href={hrefTo(standing ? targetPath(standing.target.id) : '/review')}
      title={title}
      className={classNames(styles.figure, !isShown && styles.dimmed)}
    >
      {words !== '' && <span className={styles.words}>{words}</span>}
      {isEnd && standing && (
        <span aria-hidden className={styles.takenUp}>
          {'\u2060'}→{standing.target.year}
        </span>
      )}
      {isEnd && <span className="visually-hidden"> {title}</span>}
    </a>
  )
}
