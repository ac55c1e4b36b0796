import { bandOf, type Status } from '../domain/status'
import { useI18n } from '../i18n/i18n'
import { classNames } from '../ui/class-names'
import { bandClass } from './band-class'
import { StatusShape } from './status-shape'
import styles from './status.module.css'

/** A status by its shape, its word and its colour. */
export function StatusMark({ status }: { status: Status }) {
  const { t } = useI18n()
  return (
    <span className={classNames(styles.mark, bandClass(bandOf(status)))}>
      <StatusShape status={status} />
      {t.status[status]}
    </span>
  )
}
