import { classNames } from './class-names'
import { customProperties } from './custom-properties'
import styles from './fading.module.css'

interface FadingProps {
  className?: string | undefined
  /** How long the text counts. */
  lastsMs: number
  children: string
}

/** A text for the eye that fades in the time that it counts for; another text begins anew. */
export function Fading({ className, lastsMs, children }: FadingProps) {
  const style = customProperties({ '--lasts': `${lastsMs}ms` })
  return (
    <p key={children} aria-hidden className={classNames(styles.fading, className)} style={style}>
      {children}
    </p>
  )
}
