import type { Counterpart } from '../../domain/living-report'
import { figureTexts } from '../../figures/figure-texts'
import { useI18n } from '../../i18n/i18n'
import { classNames } from '../../ui/class-names'
import styles from './year-notes.module.css'
import { PlaceLink } from './place-link'
import { useStandings } from './standings'
import { qualifierText } from '../../figures/qualifier-text'

interface YearNotesProps {
  counterparts: readonly Counterpart[]
  /** In the review the note leads to the promise, in the outlook to the review. */
  leadsTo: 'promise' | 'review'
}

/** What the year before achieved beside what this year promises, where the report speaks of the same thing twice. */
export function YearNotes({ counterparts, leadsTo }: YearNotesProps) {
  const i18n = useI18n()
  const { t, format, say } = i18n
  const words = t.living.years
  const standings = useStandings()
  const rows = counterparts.flatMap((counterpart) => {
    const standing = standings.get(counterpart.target.id)
    const tracked = standing?.tracked
    return tracked ? [{ ...counterpart, ...standing, tracked }] : []
  })
  const [first] = rows
  if (first === undefined) return null
  return (
    <ul className={styles.notes} aria-label={words.title(first.review.year, first.target.year)}>
      {rows.map(({ target, indicator, review, isSame, isShown, tracked }) => {
        const { promised, unit } = figureTexts(target, tracked.assessment, i18n)
        const qualifier = qualifierText(review.qualifier, { t })
        const isForward = leadsTo === 'promise'
        return (
          <li key={target.id} className={classNames(styles.note, !isShown && styles.dimmed)}>
            <PlaceLink
              to={isForward ? target.measureId : review.paragraphId}
              {...(isForward && { targetId: target.id })}
              className={styles.link}
              title={isForward ? words.toPromise(target.year) : words.toReview(review.year)}
            >
              {isSame ? say(target.name) : say(indicator.name)}
            </PlaceLink>
            <span className={styles.values}>
              <span>
                {review.year}
                {t.list.colon}
                {qualifier}
                {format.quantity(review.value, indicator.unit)}
              </span>{' '}
              <span>
                → {words.promised(target.year)}
                {t.list.colon}
                {promised} {unit}
              </span>
            </span>
            {!isSame && <span className={styles.related}>{words.related}</span>}
          </li>
        )
      })}
    </ul>
  )
}
