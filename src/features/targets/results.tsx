import { useState } from 'react'
import { useBoard } from '../../board/board'
import { matches, sorted, type TrackedTarget } from '../../domain/tracked'
import { FilterLine } from '../../figures/filter-line'
import { ListLegend } from '../../figures/list-legend'
import { useI18n } from '../../i18n/i18n'
import { useView } from '../../state/use-view'
import { GROUPINGS, LAYOUTS, SORTS } from '../../state/view'
import { Button } from '../../ui/button'
import { SelectField } from '../../ui/select-field'
import { EmptyResult } from './empty-result'
import { ResultGroup } from './result-group'
import { useGroups } from './use-groups'
import styles from './targets.module.css'

/** How many rows are drawn at first, and added each time: a list of ten thousand must not freeze an old PC. */
const STEP = 200

/** The list itself: how many, in which order, as bars or as a table. */
export function Results({ tracked }: { tracked: readonly TrackedTarget[] }) {
  const { t, language } = useI18n()
  const { view, change } = useView()
  const { areas } = useBoard()
  const [limit, setLimit] = useState(STEP)
  const found = sorted(
    tracked.filter((one) => matches(one, view)),
    view.sort,
    language,
  )
  const groups = useGroups(found.slice(0, limit), found)
  return (
    <>
      <div className={styles.onPaper}>
        <FilterLine filter={view} areas={areas.state === 'ready' ? areas.value : []} />
      </div>
      <div className={styles.results}>
        <p role="status" className={styles.count}>
          {t.targets.resultCount(found.length, tracked.length)}
        </p>
        {view.layout === 'cards' && <ListLegend rows={found} />}
        <div className={styles.arrange} data-print="hide">
          <SelectField
            label={t.targets.sort}
            value={view.sort}
            options={SORTS.map((value) => ({ value, label: t.targets.sorts[value] }))}
            onChange={(sort) => change({ sort })}
          />
          <SelectField
            label={t.targets.grouping}
            value={view.grouping}
            options={GROUPINGS.map((value) => ({ value, label: t.targets.groupings[value] }))}
            onChange={(grouping) => change({ grouping })}
          />
          <SelectField
            label={t.targets.layout}
            value={view.layout}
            options={LAYOUTS.map((value) => ({ value, label: t.targets.layouts[value] }))}
            onChange={(layout) => change({ layout })}
          />
        </div>
      </div>
      {found.length === 0 ? (
        <EmptyResult hasTargets={tracked.length > 0} />
      ) : (
        groups.map((group) => <ResultGroup key={group.key} group={group} />)
      )}
      {found.length > limit && (
        <p>
          {t.targets.truncated(limit, found.length)}{' '}
          <Button onClick={() => setLimit(limit + STEP)}>{t.targets.showMore}</Button>
        </p>
      )}
    </>
  )
}
