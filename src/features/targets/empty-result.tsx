import { useI18n } from '../../i18n/i18n'
import { useView } from '../../state/use-view'
import { NO_FILTERS, type View } from '../../state/view'
import { Button } from '../../ui/button'
import { useConditions } from './use-conditions'
import styles from './targets.module.css'

/** Nothing matches: which conditions are set, a way out of each, and a way out of all. */
export function EmptyResult({ hasTargets }: { hasTargets: boolean }) {
  const { t } = useI18n()
  const { change } = useView()
  const conditions = useConditions()
  if (!hasTargets) return <p className={styles.empty}>{t.targets.emptyNoTargets}</p>
  const drop = (part: Partial<View>) => () => change(part)
  return (
    <div className={styles.empty}>
      <h2>{t.targets.emptyTitle}</h2>
      <p>{t.targets.emptyWhy(conditions.map(({ text }) => text).join(t.list.comma))}</p>
      <div className={styles.outs}>
        {conditions.map(({ text, without }) => (
          <Button key={text} onClick={drop(without)}>
            {t.targets.without(text)}
          </Button>
        ))}
        <Button look="strong" onClick={drop(NO_FILTERS)}>
          {t.targets.clearAll}
        </Button>
      </div>
    </div>
  )
}
