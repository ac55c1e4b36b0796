import { elapsedShareOf } from '../domain/calendar'
import { toDisplayText } from '../domain/display-text'
import { missingRowsOf } from '../deck/missing-rows'
import type { AreaSlide as AreaSlideContent } from '../deck/slide'
import { STATUS_BANDS } from '../domain/status'
import { bandClass } from '../figures/band-class'
import { BandShape } from '../figures/band-shape'
import { ListLegend } from '../figures/list-legend'
import { useI18n } from '../i18n/i18n'
import { classNames } from '../ui/class-names'
import { CountButton } from './count-button'
import { MeasureLine } from './measure-line'
import { customProperties } from '../ui/custom-properties'
import { SlideFrame } from './slide-frame'
import { SlideSources } from './slide-sources'
import { useSlideStage } from './slide-stage'
import { slideTitle } from '../deck/slide-title'
import styles from './area-slide.module.css'
import { TargetLine } from './target-line'

/** The targets of one area, or a part of them, each on its line. */
export function AreaSlide({ slide }: { slide: AreaSlideContent }) {
  const i18n = useI18n()
  const { snapshot, deck } = useSlideStage()
  const { asOf, year } = snapshot
  const { t, say, format } = i18n
  const { area, rollUp, rows, measures, measuresLeftOut } = slide
  return (
    <SlideFrame
      slide={slide}
      {...(area === null ? {} : { subtitle: toDisplayText(say(area.title)), numeral: area.id })}
    >
      <div className={styles.counts}>
        <ul className={styles.bands}>
          {STATUS_BANDS.filter((band) => rollUp.byBand[band] > 0).map((band) => (
            <li key={band} className={styles.band}>
              <span className={classNames(styles.count, bandClass(band))}>
                <BandShape band={band} />
                <CountButton
                  count={rollUp.byBand[band]}
                  of={{ areaId: slide.areaId, band }}
                  label={t.band[band]}
                />
              </span>
              {t.band[band]}
            </li>
          ))}
        </ul>
        <p>{t.briefing.yearElapsed(format.share(elapsedShareOf(year, asOf)))}</p>
      </div>
      <ul
        className={styles.rows}
        aria-label={slideTitle(slide, i18n, snapshot, deck)}
        style={customProperties({ '--missing': missingRowsOf(slide) })}
      >
        {rows.map((row) => (
          <TargetLine key={row.target.id} {...row} />
        ))}
        {measures.map((measure) => (
          <MeasureLine key={measure.id} {...measure} />
        ))}
      </ul>
      <div className={styles.notes}>
        <ListLegend rows={rows} />
        <SlideSources rows={rows} />
        {measuresLeftOut > 0 && <p>{t.briefing.measuresLeftOut(measuresLeftOut)}</p>}
      </div>
    </SlideFrame>
  )
}
