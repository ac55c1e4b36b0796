import type { TrackedTarget } from '../../domain/tracked'
import { useI18n } from '../../i18n/i18n'
import { useView } from '../../state/use-view'
import { hasFilters, NO_FILTERS } from '../../state/view'
import { Button } from '../../ui/button'
import { AreaFilter } from './area-filter'
import { DepartmentFilter } from './department-filter'
import { KindFilter } from './kind-filter'
import { SearchField } from './search-field'
import { SearchKey } from './search-key'
import { StatusFilter } from './status-filter'
import styles from './targets.module.css'

/** All the filters; each writes to the address, where the list reads them. */
export function Filters({ tracked }: { tracked: readonly TrackedTarget[] }) {
  const { t } = useI18n()
  const { view, change } = useView()
  return (
    <section className={styles.filters} aria-label={t.targets.filters}>
      <div className={styles.searchLine}>
        <SearchField />
        <SearchKey />
        <DepartmentFilter tracked={tracked} />
        {hasFilters(view) && <Button onClick={() => change(NO_FILTERS)}>{t.targets.clearAll}</Button>}
      </div>
      <AreaFilter tracked={tracked} />
      <StatusFilter tracked={tracked} />
      <KindFilter tracked={tracked} />
    </section>
  )
}
