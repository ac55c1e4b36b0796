import type { MethodSlide as MethodSlideContent } from '../deck/slide'
import { THRESHOLDS } from '../domain/thresholds'
import { presetRule } from '../figures/rule-text'
import { useI18n } from '../i18n/i18n'
import { SlideFrame } from './slide-frame'
import { useSlideStage } from './slide-stage'
import { SlideTable } from './slide-table'
import styles from './slide-table.module.css'

/** How a status is worked out, with the rule and the thresholds that were used. */
export function MethodSlide({ slide }: { slide: MethodSlideContent }) {
  const i18n = useI18n()
  const { t, format } = i18n
  const { snapshot } = useSlideStage()
  const words = t.slides.method
  return (
    <SlideFrame slide={slide} subtitle={words.note(t.preset.names[snapshot.preset])}>
      <SlideTable label={words.terms}>
        {Object.values(words.words).map(([term, meaning]) => (
          <tr key={term}>
            <th scope="row" className={styles.third}>
              {term}
            </th>
            <td>{meaning}</td>
          </tr>
        ))}
        <tr>
          <th scope="row">{words.rule}</th>
          <td>{presetRule(snapshot.preset, i18n)}</td>
        </tr>
      </SlideTable>
      <ul className={styles.rules}>
        <li>{words.order}</li>
        <li>{words.tooEarly(format.share(THRESHOLDS.tooEarlyBelowShare))}</li>
        <li>{words.unknown}</li>
      </ul>
    </SlideFrame>
  )
}
