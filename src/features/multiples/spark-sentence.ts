import { extremesOf } from '../../domain/spark'
import { rollUp } from '../../domain/roll-up'
import type { TrackedTarget } from '../../domain/tracked'
import type { I18n } from '../../i18n/i18n'

/** What the sparks show, in one sentence: how many are behind, and the two that stand out. */
export function sparkSentence(shown: readonly TrackedTarget[], { t, say, format }: I18n): string {
  const words = t.multiples.sparks
  const counts = rollUp(shown.map(({ assessment }) => assessment))
  const { worst, best } = extremesOf(shown)
  const gapOf = ({ assessment }: TrackedTarget) =>
    assessment.gap.kind === 'known' ? format.points(assessment.gap.value) : '—'
  const parts = [
    words.total(shown.length),
    words.lagging(counts.byGroup['behind-schedule']),
    worst !== null && words.worst(say(worst.target.name), gapOf(worst)),
    best !== null && words.best(say(best.target.name), gapOf(best)),
    counts.byStatus['no-data'] > 0 && words.noData(counts.byStatus['no-data']),
    counts.byStatus['not-assessable'] > 0 && words.notAssessable(counts.byStatus['not-assessable']),
  ]
  return words.sentence(parts.filter((part) => part !== false))
}
