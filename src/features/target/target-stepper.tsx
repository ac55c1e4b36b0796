import type { TrackedTarget } from '../../domain/tracked'
import { useI18n } from '../../i18n/i18n'
import { targetPath } from '../../state/view'
import { useView } from '../../state/use-view'
import { buttonClass } from '../../ui/button'
import { useNeighbours } from './use-neighbours'
import styles from './target.module.css'

interface TargetStepperProps {
  id: string
  tracked: readonly TrackedTarget[]
}

/** Back to the list as it was, and on to the target before or after this one in it. */
export function TargetStepper({ id, tracked }: TargetStepperProps) {
  const { t, say } = useI18n()
  const { hrefTo } = useView()
  const { position, total, previous, next } = useNeighbours(id, tracked)
  const step = (word: string, to: TrackedTarget | undefined, text: string) =>
    to === undefined ? null : (
      <a
        className={buttonClass()}
        href={hrefTo(targetPath(to.target.id))}
        title={say(to.target.name)}
        aria-label={`${word}${t.list.colon}${say(to.target.name)}`}
      >
        {text}
      </a>
    )
  return (
    <nav className={styles.stepper} aria-label={t.target.positionNav} data-print="hide">
      <a className={buttonClass('quiet')} href={hrefTo('/targets')}>
        {t.target.back}
      </a>
      <span className={styles.steps}>
        {step(t.target.previous, previous, `← ${t.target.previous}`)}
        <span>{position === null ? t.target.notInFilter : t.target.position(position, total)}</span>
        {step(t.target.next, next, `${t.target.next} →`)}
      </span>
    </nav>
  )
}
