import { useCallback, useState, type CSSProperties } from 'react'
import type { Histories } from '../../domain/track'
import { byArea } from '../../domain/by-area'
import type { Observation } from '../../domain/observation'
import type { Area } from '../../domain/report'
import { sorted, type TrackedTarget } from '../../domain/tracked'
import { TimelineLegend } from '../../figures/timeline-legend'
import { useI18n } from '../../i18n/i18n'
import { useView } from '../../state/use-view'
import { hasFilters, ORDERS, targetPath } from '../../state/view'
import { Button } from '../../ui/button'
import { Picture } from '../../ui/picture'
import { SelectField } from '../../ui/select-field'
import { AreaTitle } from './area-title'
import { SparkCaption } from './spark-caption'
import { SparkCell } from './spark-cell'
import { SparkLegend } from './spark-legend'
import { sparkSentence } from './spark-sentence'
import { SparkTable } from './spark-table'
import styles from './sparks.module.css'

/** How many are drawn at first, and added each time: ten thousand must not freeze an old PC. */
const STEP = 500
const NOTHING: readonly Observation[] = []

interface SparkPictureProps {
  shown: readonly TrackedTarget[]
  histories: Histories
  areas: readonly Area[]
}

/** All targets as sparks: by work area in the report's order, or across the areas by gap. */
export function SparkPicture({ shown, histories, areas }: SparkPictureProps) {
  const i18n = useI18n()
  const { t, say, language } = i18n
  const { view, change, hrefTo } = useView()
  const [limit, setLimit] = useState(STEP)
  const [pointedAt, setPointedAt] = useState<string | null>(null)
  const point = useCallback((id: string) => setPointedAt(id), [])
  const words = t.multiples.sparks
  const isByGap = view.order === 'gap'
  const list = (isByGap ? sorted(shown, 'gap', language) : shown).slice(0, limit)
  const groups = isByGap
    ? [{ areaId: undefined, area: null, members: list }]
    : byArea(list, areas, (one) => one)
  const present = new Set(shown.map(({ target }) => target.areaId))
  const without = hasFilters(view) ? [] : areas.filter(({ id }) => !present.has(id))
  return (
    <Picture
      title={words.title}
      sentence={sparkSentence(shown, i18n)}
      tableLabel={words.tableLabel}
      table={<SparkTable rows={groups.flatMap(({ members }) => members)} />}
      legend={
        <div className={styles.tools}>
          <div className={styles.legends}>
            <SparkLegend hasLevels={list.some(({ assessment }) => assessment.level !== null)} />
            {list.some(({ target }) => target.kind === 'milestone') && <TimelineLegend />}
          </div>
          <div className={styles.choice} data-print="hide">
            <SelectField
              label={words.order}
              value={view.order}
              options={ORDERS.map((value) => ({ value, label: words.orders[value] }))}
              onChange={(order) => change({ order })}
            />
          </div>
        </div>
      }
    >
      <div className={styles.groups} onMouseLeave={() => setPointedAt(null)}>
        {groups.map(({ areaId, area, members }) => (
          <section
            key={areaId ?? 'none'}
            className={styles.group}
            style={{ '--members': members.length } as CSSProperties}
          >
            <h3 className={styles.area}>
              {areaId === undefined ? words.byGap : <AreaTitle areaId={areaId} area={area} />}
            </h3>
            <ul className={styles.cells}>
              {members.map((one) => (
                <SparkCell
                  key={one.target.id}
                  tracked={one}
                  observations={histories.get(one.target.id) ?? NOTHING}
                  href={hrefTo(targetPath(one.target.id))}
                  onPoint={point}
                />
              ))}
            </ul>
          </section>
        ))}
      </div>
      <SparkCaption tracked={list.find(({ target }) => target.id === pointedAt) ?? null} />
      {without.length > 0 && (
        <p className={styles.without}>
          {words.without(without.map(({ id, shortName }) => `${id} ${say(shortName)}`).join(t.list.comma))}
        </p>
      )}
      {shown.length > limit && (
        <p>
          {t.targets.truncated(limit, shown.length)}{' '}
          <Button onClick={() => setLimit(limit + STEP)}>{t.targets.showMore}</Button>
        </p>
      )}
    </Picture>
  )
}
