import type { SourcesSlide as SourcesSlideContent } from '../deck/slide'
import { safeUrl } from '../domain/safe-url'
import { useI18n } from '../i18n/i18n'
import { SlideFrame } from './slide-frame'
import { SlideTable } from './slide-table'
import styles from './slide-table.module.css'

/** Where the figures come from. The host is shown, not linked: a talk does not leave its slides. */
export function SourcesSlide({ slide }: { slide: SourcesSlideContent }) {
  const { t, say, format } = useI18n()
  const { columns, sources: words } = t.slides
  return (
    <SlideFrame slide={slide} subtitle={words.note}>
      <SlideTable
        columns={[
          { label: columns.source },
          { label: columns.kind },
          { label: columns.figures, isNumber: true },
        ]}
      >
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
      </SlideTable>
    </SlideFrame>
  )
}
