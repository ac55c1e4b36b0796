import type { SourcesSlide as SourcesSlideContent } from '../deck/slide'
import { safeUrl } from '../domain/safe-url'
import { useI18n } from '../i18n/i18n'
import { classNames } from '../ui/class-names'
import { SlideFrame } from './slide-frame'
import { useSlideStage } from './slide-stage'
import { partText, slideName } from '../deck/slide-title'
import styles from './slide-table.module.css'

/** Where the figures come from. The host is shown, not linked: a talk does not leave its slides. */
export function SourcesSlide({ slide }: { slide: SourcesSlideContent }) {
  const i18n = useI18n()
  const { t, say, format } = i18n
  const { snapshot, deck } = useSlideStage()
  const { columns, sources: words } = t.slides
  return (
    <SlideFrame
      title={slideName(slide, i18n, snapshot, deck)}
      part={partText(slide, i18n)}
      subtitle={words.note}
    >
      <table className={classNames(styles.table, styles.roomy)}>
        <thead>
          <tr>
            <th scope="col">{columns.source}</th>
            <th scope="col">{columns.kind}</th>
            <th scope="col" className={styles.number}>
              {columns.figures}
            </th>
          </tr>
        </thead>
        <tbody>
          {slide.sources.map(({ source, figures }) => {
            const address = source.kind === 'third-party' ? null : safeUrl(source.url)
            return (
              <tr key={`${source.kind} ${source.name.zh} ${source.url}`}>
                <th scope="row">
                  {say(source.name)}
                  {address !== null && <div className={styles.soft}>{new URL(address).host}</div>}
                </th>
                <td>{words.kinds[source.kind]}</td>
                <td className={styles.number}>{format.count(figures)}</td>
              </tr>
            )
          })}
        </tbody>
      </table>
    </SlideFrame>
  )
}
