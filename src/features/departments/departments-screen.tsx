import { useBoard } from '../../board/board'
import { Loaded } from '../../board/loaded'
import { together } from '../../board/loadable'
import type { DatasetCard } from '../../domain/report'
import { matches, type TrackedTarget } from '../../domain/tracked'
import { useI18n } from '../../i18n/i18n'
import { useView } from '../../state/use-view'
import { hasFilters, NO_FILTERS } from '../../state/view'
import { buttonClass } from '../../ui/button'
import { ScreenHead } from '../../ui/screen-head'
import { Skeleton } from '../../ui/skeleton'
import { usePageTitle } from '../../ui/use-page-title'
import { DepartmentPanel } from './department-panel'
import styles from './departments.module.css'
import { RemindersPanel } from './reminders-panel'

/** Who leads what and how it stands, as far as that is known, and what has to be asked for. */
export function DepartmentsScreen() {
  const { t } = useI18n()
  const { view, hrefTo } = useView()
  const { tracked, dataset, asOf } = useBoard()
  const words = t.departments
  usePageTitle(t.pageTitle(words.title))
  const both = together<[readonly TrackedTarget[], DatasetCard]>([tracked, dataset])
  return (
    <div className={styles.screen}>
      <ScreenHead title={words.title} note={words.note} />
      <Loaded of={both} skeleton={<Skeleton heightRem={40} />}>
        {([targets, { isDemo }]) => {
          if (targets.length === 0 || asOf === null) return <p>{words.noTargets}</p>
          const shown = targets.filter((one) => matches(one, view))
          return (
            <>
              {hasFilters(view) && (
                <p>
                  {words.filtered(shown.length, targets.length)}{' '}
                  <a
                    className={buttonClass('quiet')}
                    href={hrefTo('/departments', NO_FILTERS)}
                    data-print="hide"
                  >
                    {words.clearFilters}
                  </a>
                </p>
              )}
              {shown.length === 0 ? (
                <p>{words.noMatch}</p>
              ) : (
                <>
                  <DepartmentPanel as="lead" tracked={shown} />
                  <RemindersPanel tracked={shown} asOf={asOf} isDemo={isDemo} />
                  <DepartmentPanel as="coverage" tracked={shown} />
                  <DepartmentPanel as="supporting" tracked={shown} />
                </>
              )}
            </>
          )
        }}
      </Loaded>
    </div>
  )
}
