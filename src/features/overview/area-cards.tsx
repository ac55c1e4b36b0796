import { useMovements } from '../../board/use-movements'
import type { Area } from '../../domain/report'
import { rollUp } from '../../domain/roll-up'
import { matches, unlistedAreasOf, type TrackedTarget } from '../../domain/tracked'
import { ChangeArrows } from '../../figures/change-arrows'
import { useI18n, type I18n } from '../../i18n/i18n'
import { useView } from '../../state/use-view'
import { UNCLASSIFIED } from '../../state/view'
import { AreaCard } from './area-card'
import styles from './overview.module.css'

interface Held {
  /** All targets of the area, and those of them that the filters leave. */
  readonly all: readonly TrackedTarget[]
  readonly shown: readonly TrackedTarget[]
  /** Whether the data hold any target at all; without one, nothing is known of what an area's measures are. */
  readonly hasTargets: boolean
}

/** What an area is made of is said of all its targets: a filter does not make a measure qualitative. */
function contentsOf(measures: number, { all, shown, hasTargets }: Held, { t }: I18n): string {
  if (!hasTargets) return t.overview.measureCount(measures)
  if (all.length === 0) return t.overview.areaQualitative(measures)
  const hasOnlyMilestones = all.every(({ target }) => target.kind === 'milestone')
  return hasOnlyMilestones && shown.length === all.length
    ? t.overview.areaOnlyMilestones(measures, shown.length)
    : t.overview.areaCounts(measures, shown.length)
}

interface AreaCardsProps {
  areas: readonly Area[]
  /** Areas whose records could not be read: their numbers, null where that is not known either. */
  missing: readonly (number | null)[]
  tracked: readonly TrackedTarget[]
}

/** A card for all and one for each area. Targets of an area that is not listed get a card of their own, so that the cards sum up. */
export function AreaCards({ areas, missing, tracked }: AreaCardsProps) {
  const i18n = useI18n()
  const { t, say, language } = i18n
  const { view, change } = useView()
  const movements = useMovements()
  const other = language === 'zh' ? 'en' : 'zh'
  // Within the filters, but for those that these cards and the cards by status set themselves.
  const within = tracked.filter((one) => matches(one, { ...view, areas: [], statuses: [] }))
  const allIn = (id: number | null) => tracked.filter(({ target }) => target.areaId === id)
  const inArea = (id: number | null) => within.filter(({ target }) => target.areaId === id)
  const rollUpOf = (list: readonly TrackedTarget[]) => rollUp(list.map(({ assessment }) => assessment))
  const measures = areas.reduce((sum, area) => sum + area.measures.length, 0)
  const hasTargets = tracked.length > 0
  const areaCount = areas.length + missing.length
  const contents = contentsOf(measures, { all: tracked, shown: within, hasTargets }, i18n)
  const lost = missing.filter((id) => id !== null)
  const unlisted = unlistedAreasOf(tracked, areas).filter((id) => !lost.includes(id))
  const strays = [
    ...lost.map((id) => ({ id, key: id, title: t.nav.areaMissing(id), otherTitle: '', isLost: true })),
    ...unlisted.map((id) => ({
      id,
      key: id,
      title: t.nav.areaNumber(id),
      otherTitle: '',
      isLost: false,
    })),
    {
      id: null,
      key: UNCLASSIFIED,
      title: t.unclassified,
      otherTitle: t.overview.unclassifiedOther,
      isLost: false,
    },
  ]
  const isOnly = (id: number) => view.areas.length === 1 && view.areas[0] === id
  const toggle = (id: number) => change({ areas: isOnly(id) ? [] : [id] })
  return (
    <section className={styles.areas} aria-label={t.overview.areas}>
      <AreaCard
        title={areaCount > 0 ? t.overview.allAreas(areaCount) : t.nav.allAreas}
        otherTitle={areaCount > 0 ? t.overview.allAreasOther(areaCount) : ''}
        number={null}
        rollUp={rollUpOf(within)}
        movement={<ChangeArrows movements={movements} targets={within} />}
        contents={missing.length > 0 ? `${contents}${t.list.dot}${t.overview.measuresIncomplete}` : contents}
        isPressed={view.areas.length === 0}
        onPress={() => change({ areas: [] })}
      />
      {areas.map((area) => {
        const list = inArea(area.id)
        return (
          <AreaCard
            key={area.id}
            title={say(area.shortName)}
            otherTitle={area.shortName[other]}
            number={area.id}
            rollUp={rollUpOf(list)}
            movement={<ChangeArrows movements={movements} targets={list} />}
            contents={contentsOf(
              area.measures.length,
              { all: allIn(area.id), shown: list, hasTargets },
              i18n,
            )}
            isPressed={view.areas.includes(area.id)}
            onPress={() => toggle(area.id)}
          />
        )
      })}
      {strays.map(({ id, key, title, otherTitle, isLost }) => {
        const list = inArea(id)
        if (list.length === 0 && !isLost) return null
        return (
          <AreaCard
            key={key}
            title={title}
            otherTitle={otherTitle}
            number={null}
            rollUp={rollUpOf(list)}
            movement={<ChangeArrows movements={movements} targets={list} />}
            contents={isLost ? t.overview.areaMissing(list.length) : t.overview.targetCount(list.length)}
            isPressed={view.areas.includes(key)}
            onPress={() => toggle(key)}
          />
        )
      })}
    </section>
  )
}
