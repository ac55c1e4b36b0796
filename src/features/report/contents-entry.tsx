import { useBoard } from '../../board/board'
import { toDisplayText } from '../../domain/display-text'
import type { LivingSection } from '../../domain/living-report'
import { rollUp } from '../../domain/roll-up'
import { BandCounts } from '../../figures/band-counts'
import { useI18n } from '../../i18n/i18n'
import { classNames } from '../../ui/class-names'
import styles from './contents.module.css'
import { PlaceLink } from './place-link'
import { useStandings } from './standings'

interface ContentsEntryProps {
  section: LivingSection
  isCurrent: boolean
  onFollow: () => void
}

/** A section in the table of contents, with its targets by band, as far as the filters ask for them. */
export function ContentsEntry({ section, isCurrent, onFollow }: ContentsEntryProps) {
  const { t, say, format } = useI18n()
  const { areas } = useBoard()
  const standings = useStandings()
  const { id, areaId, title, paragraphs, targetIds } = section
  const shown = targetIds.flatMap((target) => {
    const standing = standings.get(target)
    return standing?.isShown ? [standing] : []
  })
  const counts = rollUp(shown.flatMap(({ tracked }) => tracked?.assessment ?? []))
  const area = areas.state === 'ready' ? areas.value.find((one) => one.id === areaId) : undefined
  const full = title === null ? t.living.contents.introduction : toDisplayText(say(title))
  return (
    <li>
      <PlaceLink
        to={title === null ? (paragraphs[0]?.id ?? id) : id}
        className={styles.entry}
        title={full}
        aria-current={isCurrent ? 'location' : undefined}
        onClick={onFollow}
      >
        <span className={classNames(styles.name, area === undefined && styles.long)}>
          {areaId !== null && <span className={styles.number}>{areaId} </span>}
          {area === undefined ? full : say(area.shortName)}
        </span>
        {section.figureCount > 0 && (
          <span className={styles.counts}>
            {t.living.contents.figures(format.count(section.figureCount))}
          </span>
        )}
        {shown.length > 0 && (
          <span className={styles.counts}>
            <span>{t.living.contents.targets(format.count(shown.length))}</span>
            <BandCounts rollUp={counts} />
          </span>
        )}
      </PlaceLink>
    </li>
  )
}
