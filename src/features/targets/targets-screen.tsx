import { useBoard } from '../../board/board'
import { Loaded } from '../../board/loaded'
import { useI18n } from '../../i18n/i18n'
import { Skeleton } from '../../ui/skeleton'
import { usePageTitle } from '../../ui/use-page-title'
import { Filters } from './filters'
import { Results } from './results'
import styles from './targets.module.css'

/** Every target, filtered, sorted and grouped as the address says. */
export function TargetsScreen() {
  const { t } = useI18n()
  const { tracked } = useBoard()
  usePageTitle(t.pageTitle(t.targets.title))
  return (
    <div className={styles.screen}>
      <h1>{t.targets.title}</h1>
      <Filters tracked={tracked.state === 'ready' ? tracked.value : []} />
      <Loaded of={tracked} skeleton={<Skeleton heightRem={60} />}>
        {(list) => <Results tracked={list} />}
      </Loaded>
    </div>
  )
}
