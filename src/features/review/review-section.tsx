import { toDisplayText } from '../../domain/display-text'
import { figureBarsOf } from '../../domain/review-pictures'
import { openingOf, type ReviewedSection } from '../../domain/review'
import { useI18n } from '../../i18n/i18n'
import { useView } from '../../state/use-view'
import { reportPath } from '../../state/view'
import { BarsPicture } from './bars-picture'
import { ChainCard } from './chain-card'
import { FigureCard } from './figure-card'
import { Openings } from './openings'
import { sectionElementId } from './section-element-id'
import type { EnglishWords } from './english-words'
import styles from './review.module.css'

interface ReviewSectionProps {
  section: ReviewedSection
  /** From 1; the sections have no number in the report's text. */
  position: number
  english: EnglishWords
}

/** A section of the review: the figures that targets take up first, with their two years, then the others, then what can be drawn. */
export function ReviewSection({ section, position, english }: ReviewSectionProps) {
  const { t, say, format } = useI18n()
  const { hrefTo } = useView()
  const { id, title, paragraphs, figures } = section
  const taken = figures.filter(({ chains }) => chains.length > 0)
  const others = figures.filter(({ chains }) => chains.length === 0)
  const shortName = title === null ? t.review.strays : toDisplayText(say(openingOf(title)))
  const headingId = sectionElementId(id)
  return (
    <section className={styles.section} aria-labelledby={headingId}>
      <div className={styles.sectionHead}>
        <h2 id={headingId} tabIndex={-1}>
          {title === null ? (
            t.review.strays
          ) : (
            <>
              <span className={styles.number}>{format.count(position)} </span>
              {toDisplayText(say(title))}
            </>
          )}
        </h2>
        <p className={styles.small}>
          {title === null
            ? t.review.straysNote
            : figures.length === 0
              ? t.review.figuresNone
              : t.review.figures(format.count(figures.length))}
        </p>
        {id !== null && (
          <a
            href={hrefTo(reportPath(id))}
            aria-label={title === null ? undefined : t.review.inReportOf(toDisplayText(say(title)))}
            data-print="hide"
          >
            {t.review.inReport}
          </a>
        )}
      </div>
      {figures.length === 0 && <Openings paragraphs={paragraphs} english={english} />}
      {taken.length > 0 && (
        <ul className={styles.chains}>
          {taken.map((figure) => (
            <ChainCard
              key={figure.indicator.id}
              figure={figure}
              inEnglish={english.figures.get(figure.indicator.id) ?? null}
            />
          ))}
        </ul>
      )}
      {others.length > 0 && (
        <ul className={styles.cards}>
          {others.map((figure) => (
            <FigureCard
              key={figure.indicator.id}
              figure={figure}
              inEnglish={english.figures.get(figure.indicator.id) ?? null}
            />
          ))}
        </ul>
      )}
      {figureBarsOf(figures).map((bars) => (
        <BarsPicture
          key={`${bars.kind} ${bars.bars[0]?.figure.indicator.id ?? ''}`}
          {...bars}
          section={shortName}
        />
      ))}
    </section>
  )
}
