import type { IsoDate } from '../../domain/calendar'
import { isQuantity } from '../../domain/in-force'
import type { Target } from '../../domain/target'
import { revisionStepsOf, type RevisionStep } from '../../domain/working'
import { useI18n } from '../../i18n/i18n'
import { Panel } from '../../ui/panel'
import styles from './target.module.css'

interface RevisionsPanelProps {
  target: Target
  asOf: IsoDate
}

function RevisionItem({ step, target }: { step: RevisionStep; target: Target }) {
  const { t, say, format } = useI18n()
  const words = t.target.revisions
  const { revision, before, isInForce } = step
  const quantity = (value: number) =>
    isQuantity(target) ? format.quantity(value, target.unit) : format.exact(value)
  const changes = [
    revision.value !== null &&
      words.value(before.value === null ? t.unknown : quantity(before.value), quantity(revision.value)),
    revision.due !== null && words.due(format.date(before.due), format.date(revision.due)),
  ]
  return (
    <li>
      <strong>{format.date(revision.date)}</strong> {changes.filter(Boolean).join(t.list.comma)}
      <span className={styles.note}>
        {say(revision.reason)}
        {!isInForce && `${t.list.dot}${words.notYet}`}
      </span>
    </li>
  )
}

/** How the target was changed in the course of the year; the older values stay readable. Nothing when it was not. */
export function RevisionsPanel({ target, asOf }: RevisionsPanelProps) {
  const { t } = useI18n()
  const steps = revisionStepsOf(target, asOf)
  if (steps.length === 0) return null
  return (
    <Panel title={t.target.sections.revisions}>
      <ul className={styles.revisions}>
        {steps.map((step, index) => (
          // Two revisions may bear one date.
          <RevisionItem key={`${step.revision.date} ${index}`} step={step} target={target} />
        ))}
      </ul>
    </Panel>
  )
}
