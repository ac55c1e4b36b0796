import type { Snapshot } from '../deck/snapshot'
import { useI18n } from '../i18n/i18n'
import styles from './dataset-mark.module.css'

/** Which data the figures are; made-up ones are said to be, wherever a briefing shows them. */
export function DatasetMark({
  snapshot: { dataset, isDemo },
}: {
  snapshot: Pick<Snapshot, 'dataset' | 'isDemo'>
}) {
  const { t } = useI18n()
  if (!isDemo) return t.datasets[dataset]
  return (
    <strong className={styles.demo}>
      {t.datasets[dataset]}
      {t.list.colon}
      {t.briefing.demo}
    </strong>
  )
}
