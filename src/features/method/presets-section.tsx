import { useReportYear } from '../../board/use-report-year'
import { elapsedShareOf, type IsoDate } from '../../domain/calendar'
import { PRESETS, type Preset } from '../../domain/preset'
import { ratioAtPace } from '../../domain/required-pace'
import { THRESHOLDS } from '../../domain/thresholds'
import { presetRule } from '../../figures/rule-text'
import { useI18n, type I18n } from '../../i18n/i18n'
import { useView } from '../../state/use-view'
import { buttonClass } from '../../ui/button'
import styles from './method.module.css'
import { Section } from './section'

/** How the default preset's ratio moves in the course of a year. */
function tighteningText(year: number, { t, format }: I18n): string {
  const { onTrackUpToPace, behindFromPace } = THRESHOLDS
  const { tightens, tightensTo } = t.method.presets
  const middle: IsoDate = `${year}-06-30`
  const late: IsoDate = `${year}-11-30`
  const ratioOn = (day: IsoDate, pace: number) => ratioAtPace(elapsedShareOf(year, day), pace)
  return (
    tightens(
      format.day(middle),
      format.count(ratioOn(middle, onTrackUpToPace)),
      format.count(ratioOn(middle, behindFromPace)),
    ) + tightensTo(format.day(late), format.share(ratioOn(late, onTrackUpToPace)))
  )
}

/** `year` is null while it is not known: then there are no days to give an example of. */
function noteOf(preset: Preset, year: number | null, i18n: I18n): string | undefined {
  if (preset === 'required-pace') return year === null ? undefined : tighteningText(year, i18n)
  if (preset !== 'gap-lamp') return undefined
  return i18n.t.method.presets.lampGap(i18n.format.points(THRESHOLDS.gapLamp.onTrackFromPoints))
}

/** The five presets with their thresholds and where each was published. */
export function PresetsSection() {
  const i18n = useI18n()
  const { view, hrefTo } = useView()
  const year = useReportYear()
  const { presets, sections, example } = i18n.t.method
  return (
    <Section name="presets" note={presets.note}>
      <table className={styles.table} data-is="presets">
        <caption className="visually-hidden">{sections.presets}</caption>
        <thead>
          <tr>
            <th scope="col">{presets.head.name}</th>
            <th scope="col">{presets.head.rule}</th>
            <th scope="col">{presets.head.source}</th>
          </tr>
        </thead>
        <tbody>
          {PRESETS.map((preset) => {
            const note = noteOf(preset, year, i18n)
            return (
              <tr key={preset} data-current={preset === view.preset}>
                <th scope="row">
                  {i18n.t.preset.names[preset]}
                  {preset === view.preset && <span className={styles.tag}>{example.current}</span>}
                </th>
                <td>
                  {presetRule(preset, i18n)}
                  {note !== undefined && <span className={styles.line}>{note}</span>}
                </td>
                <td>{presets.sources[preset]}</td>
              </tr>
            )
          })}
        </tbody>
      </table>
      <p className={styles.after} data-print="hide">
        <a className={buttonClass()} href={hrefTo('/method/presets')}>
          {presets.compare}
        </a>
      </p>
    </Section>
  )
}
