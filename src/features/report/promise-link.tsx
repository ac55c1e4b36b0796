import { bandOf } from '../../domain/status'
import { bandClass } from '../../figures/band-class'
import { StatusShape } from '../../figures/status-shape'
import { useI18n } from '../../i18n/i18n'
import { useView } from '../../state/use-view'
import { targetPath } from '../../state/view'
import { classNames } from '../../ui/class-names'
import styles from './marks.module.css'
import { useStandings } from './standings'

interface PromiseLinkProps {
  targetId: string
  /** The words that are its own; empty where another promise of the same words has them. */
  words: string
  /** True where the promise ends: there its status stands. */
  isEnd: boolean
  /** True when the address points to it. */
  isPlace: boolean
}

/** A promise in the line: its words, and at their end its status by shape, colour and word. */
export function PromiseLink({ targetId, words, isEnd, isPlace }: PromiseLinkProps) {
  const { t, say } = useI18n()
  const { hrefTo } = useView()
  const standing = useStandings().get(targetId)
  if (standing === undefined) return words
  const { target, status, isShown } = standing
  const name = say(target.name)
  const title = status === null ? t.living.promiseNoStatus(name) : t.living.promise(name, t.status[status])
  return (
    <a
      href={hrefTo(targetPath(targetId))}
      title={title}
      className={classNames(
        styles.promise,
        status !== null && bandClass(bandOf(status)),
        !isShown && styles.dimmed,
        isPlace && styles.place,
      )}
      data-promise={isShown ? 'shown' : 'dimmed'}
    >
      {words !== '' && <span className={styles.words}>{words}</span>}
      {isEnd && (
        <span className={styles.status}>
          {status !== null && (
            <>
              {/* Keeps the mark on the line of the last word. */}
              {'\u2060'}
              <StatusShape status={status} />
            </>
          )}
          <span className="visually-hidden"> {title}</span>
          {status !== null && (
            <span aria-hidden className={styles.onPaper}>
              {t.status[status]}
            </span>
          )}
        </span>
      )}
    </a>
  )
}
