import { lazy, Suspense } from 'react'
import { useBoard } from '../board/board'
import { useI18n } from '../i18n/i18n'
import { completeTime } from '../i18n/zh'
import { useView } from '../state/use-view'
import { DATASETS } from '../state/view'
import { ErrorBoundary } from '../ui/error-boundary'
import { SelectField } from '../ui/select-field'
import { AsOfField } from './as-of-field'
import styles from './header.module.css'

const TimeTools = lazy(async () => {
  const [{ TimeTools: tools }] = await Promise.all([import('./time-tools'), completeTime()])
  return { default: tools }
})

/** It keeps no place: the row has its height from the selects. */
const WAITING = <span hidden aria-busy="true" />

/** At which data one looks, from which day, and by which rule. The line of the year comes after the first paint. */
export function TimeRow() {
  const { t } = useI18n()
  const { view, change } = useView()
  const { dataset, asOf } = useBoard()
  return (
    <div className={styles.timeRow}>
      <AsOfField />
      <SelectField
        label={t.header.dataset}
        isLabelHidden
        value={view.dataset}
        options={DATASETS.map((value) => ({ value, label: t.datasets[value] }))}
        onChange={(dataset) => change({ dataset })}
      />
      {/* Without its file the day can still be chosen. */}
      <ErrorBoundary fallback={null}>
        <Suspense fallback={WAITING}>
          {dataset.state === 'loading' && WAITING}
          {dataset.state === 'ready' && asOf !== null && <TimeTools dataset={dataset.value} asOf={asOf} />}
        </Suspense>
      </ErrorBoundary>
    </div>
  )
}
