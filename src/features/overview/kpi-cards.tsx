import { useMovements } from '../../board/use-movements'
import { percentagesOf, rollUp, type RollUp } from '../../domain/roll-up'
import { bandOf, STATUS_BANDS, statusesOf, type StatusBand } from '../../domain/status'
import { matches, type TrackedTarget } from '../../domain/tracked'
import { ChangeArrows } from '../../figures/change-arrows'
import { KpiCard } from '../../figures/kpi-card'
import { useI18n, type I18n } from '../../i18n/i18n'
import { useView } from '../../state/use-view'
import styles from './overview.module.css'

function noteOf(band: StatusBand, { byStatus }: RollUp, lateCount: number, { t }: I18n): string {
  switch (band) {
    case 'achieved':
      if (byStatus.achieved === 0) return ''
      return lateCount > 0 ? t.overview.lateDone(lateCount) : t.overview.onTime
    case 'on-schedule':
      return t.overview.aheadParts(byStatus.ahead)
    case 'behind':
      return t.overview.ofWhichMissed(byStatus.missed)
    case 'other':
      return t.overview.otherParts(byStatus['no-data'], byStatus['not-assessable'], byStatus['too-early'])
    case 'at-risk':
      return ''
  }
}

/** The counts by band; each card filters by its statuses, the total clears that filter. Their sum is the total. */
export function KpiCards({ tracked }: { tracked: readonly TrackedTarget[] }) {
  const i18n = useI18n()
  const { t } = i18n
  const { view, change } = useView()
  const movements = useMovements()
  const shown = tracked.filter((one) => matches(one, { ...view, statuses: [] }))
  const counts = rollUp(shown.map(({ assessment }) => assessment))
  const shares = percentagesOf(STATUS_BANDS.map((band) => counts.byBand[band]))
  const milestones = shown.filter(({ target }) => target.kind === 'milestone').length
  const late = shown.filter(({ assessment }) => assessment.flags.isLate).length
  return (
    <section className={styles.kpis} aria-label={t.overview.kpi}>
      <KpiCard
        band={null}
        label={t.overview.total}
        count={counts.total}
        notes={[t.overview.totalParts(counts.total - milestones, milestones)]}
        movement={<ChangeArrows movements={movements} targets={shown} />}
        isPressed={view.statuses.length === 0}
        onPress={() => change({ statuses: [] })}
      />
      {STATUS_BANDS.map((band, index) => {
        const statuses = statusesOf(band)
        const isPressed =
          view.statuses.length === statuses.length && statuses.every((one) => view.statuses.includes(one))
        const inBand = shown.filter(({ assessment }) => bandOf(assessment.status) === band)
        const notes = [t.overview.shareOf(shares[index] ?? 0), noteOf(band, counts, late, i18n)]
        return (
          <KpiCard
            key={band}
            band={band}
            label={t.band[band]}
            count={counts.byBand[band]}
            notes={notes.filter(Boolean)}
            movement={<ChangeArrows movements={movements} targets={inBand} />}
            isPressed={isPressed}
            onPress={() => change({ statuses: isPressed ? [] : statuses })}
          />
        )
      })}
    </section>
  )
}
