import { classNames } from './class-names'
import styles from './fading.module.css'

/** A text for the eye that fades in the time that it counts for; another text begins anew. */
export function Fading({ className, children }: { className?: string | undefined; children: string }) {
  return (
    <p key={children} aria-hidden className={classNames(styles.fading, className)}>
      {children}
    </p>
  )
}
