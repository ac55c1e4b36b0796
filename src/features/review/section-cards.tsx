import { toDisplayText } from '../../domain/display-text'
import { openingOf, type ReviewedSection } from '../../domain/review'
import { useI18n } from '../../i18n/i18n'
import { glideTo } from '../../ui/glide-to'
import { sectionElementId } from './section-element-id'
import styles from './review.module.css'

interface SectionCardsProps {
  sections: readonly ReviewedSection[]
  /** The year of the targets. */
  year: number
}

/** The sections of the review on a card each, with what they hold; a card goes there. */
export function SectionCards({ sections, year }: SectionCardsProps) {
  const { t, say, format } = useI18n()
  return (
    <nav aria-label={t.review.sections} data-print="hide">
      <ol className={styles.contents}>
        {sections.map(({ id, title, figures }, index) => {
          const takenUp = figures.filter(({ chains }) => chains.length > 0).length
          return (
            <li key={id ?? ''}>
              <button
                type="button"
                className={styles.jump}
                title={title === null ? undefined : toDisplayText(say(title))}
                onClick={() => {
                  const heading = document.getElementById(sectionElementId(id))
                  if (heading !== null) glideTo(heading, 'start')
                }}
              >
                <span className={styles.jumpTitle}>
                  {title !== null && <span className={styles.number}>{format.count(index + 1)} </span>}
                  {title === null ? t.review.strays : toDisplayText(say(openingOf(title)))}
                </span>
                <span className={styles.small}>
                  {figures.length === 0
                    ? t.review.figuresNone
                    : t.review.figures(format.count(figures.length))}
                  {takenUp > 0 && t.list.dot + t.review.takenUp(format.count(takenUp), year)}
                </span>
              </button>
            </li>
          )
        })}
      </ol>
    </nav>
  )
}
