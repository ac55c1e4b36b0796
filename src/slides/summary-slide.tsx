import type { SummarySlide as SummarySlideContent } from '../deck/slide'
import type { RollUp } from '../domain/roll-up'
import { STATUS_BANDS, type StatusBand } from '../domain/status'
import { bandClass } from '../figures/band-class'
import { BandShape } from '../figures/band-shape'
import { classNames } from '../ui/class-names'
import { BandStack } from '../figures/band-stack'
import { filterWords } from '../figures/filter-words'
import { useI18n } from '../i18n/i18n'
import type { Messages } from '../i18n/messages'
import { CountButton } from './count-button'
import { SlideFrame } from './slide-frame'
import { useSlideStage } from './slide-stage'
import { UrgentList } from './urgent-list'
import { YearBar } from './year-bar'
import styles from './summary-slide.module.css'

/** What stands behind a band that holds several statuses; empty when there is nothing to add. */
function partsOf(band: StatusBand, { byStatus, byBand }: RollUp, { overview }: Messages): string {
  if (band === 'behind' && byStatus.missed > 0) return overview.ofWhichMissed(byStatus.missed)
  if (band === 'other' && byBand.other > 0) {
    return overview.otherParts(byStatus['no-data'], byStatus['not-assessable'], byStatus['too-early'])
  }
  return ''
}

/** The whole in one look: the year, the counts, the areas, and what needs attention first. */
export function SummarySlide({ slide }: { slide: SummarySlideContent }) {
  const i18n = useI18n()
  const { snapshot } = useSlideStage()
  const { t, format } = i18n
  const { asOf, year, dataset } = snapshot
  const conditions = filterWords(snapshot, i18n)
  const { rollUp, percentages, urgent, unverified, unverifiedAchieved } = slide
  return (
    <SlideFrame
      slide={slide}
      subtitle={[
        t.reportOf(year),
        t.datasets[dataset],
        t.briefing.asOf(format.date(asOf)),
        ...(conditions.length > 0 ? [t.briefing.onlyMatching] : []),
      ].join(t.list.dot)}
    >
      <YearBar asOf={asOf} year={year} />
      {rollUp.total === 0 ? (
        <p>{t.briefing.noTargets}</p>
      ) : (
        <div className={styles.summary}>
          <div className={styles.whole}>
            <dl className={styles.figures}>
              <div className={styles.figure}>
                <dt>{t.briefing.total}</dt>
                <dd className={styles.large}>{format.count(rollUp.total)}</dd>
              </div>
              <div className={styles.figure}>
                <dt>{t.briefing.achievedOf}</dt>
                <dd className={styles.large}>
                  {format.count(rollUp.byGroup.achieved)}{' '}
                  <span className={styles.of}>{t.briefing.ofTotal(rollUp.total)}</span>
                </dd>
              </div>
            </dl>
            <BandStack rollUp={rollUp} />
            {unverified > 0 && (
              <p className={styles.unverified}>{t.slides.unverified(unverified, unverifiedAchieved)}</p>
            )}
            <UrgentList urgent={urgent} />
          </div>
          <ul className={styles.bands}>
            {STATUS_BANDS.map((band) => (
              <li key={band} className={styles.band}>
                <span className={bandClass(band)}>
                  <BandShape band={band} />
                </span>
                <span>
                  {t.band[band]}
                  <span className={styles.parts}> {partsOf(band, rollUp, t)}</span>
                </span>
                <span className={classNames(styles.count, bandClass(band))}>
                  <CountButton
                    count={rollUp.byBand[band]}
                    of={{ areaId: 'all', band }}
                    label={t.band[band]}
                  />
                </span>
                <span className={styles.percent}>{t.briefing.percent(percentages[band])}</span>
              </li>
            ))}
          </ul>
        </div>
      )}
    </SlideFrame>
  )
}
