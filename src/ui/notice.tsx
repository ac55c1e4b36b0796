import type { ReactNode } from 'react'
import { classNames } from './class-names'
import styles from './notice.module.css'

interface NoticeProps {
  /** `alert` interrupts a screen reader; `status` waits for a pause. */
  role: 'alert' | 'status'
  children: ReactNode
}

export function Notice({ role, children }: NoticeProps) {
  return (
    <div role={role} className={classNames(styles.notice, role === 'alert' && styles.alert)}>
      {children}
    </div>
  )
}
