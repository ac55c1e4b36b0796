import type { Area } from '../../domain/report'
import { rollUp } from '../../domain/roll-up'
import type { TrackedTarget } from '../../domain/tracked'
import { useI18n, type I18n } from '../../i18n/i18n'
import { useView } from '../../state/use-view'
import { UNCLASSIFIED } from '../../state/view'
import { AreaCard } from './area-card'
import styles from './overview.module.css'

function contentsOf(measures: number, list: readonly TrackedTarget[], { t }: I18n): string {
  if (list.length === 0) return t.overview.areaQualitative(measures)
  const hasOnlyMilestones = list.every(({ target }) => target.kind === 'milestone')
  return hasOnlyMilestones
    ? t.overview.areaOnlyMilestones(measures, list.length)
    : t.overview.areaCounts(measures, list.length)
}

interface AreaCardsProps {
  areas: readonly Area[]
  tracked: readonly TrackedTarget[]
}

/** A card for all and one for each area. Targets of no known area get a card of their own, so that the cards sum up. */
export function AreaCards({ areas, tracked }: AreaCardsProps) {
  const i18n = useI18n()
  const { t, say, language } = i18n
  const { view, change } = useView()
  const other = language === 'zh' ? 'en' : 'zh'
  const inArea = (id: number | null) => tracked.filter(({ target }) => target.areaId === id)
  const rollUpOf = (list: readonly TrackedTarget[]) => rollUp(list.map(({ assessment }) => assessment))
  const measures = areas.reduce((sum, area) => sum + area.measures.length, 0)
  const unclassified = inArea(null)
  const isOnly = (id: number) => view.areas.length === 1 && view.areas[0] === id
  const toggle = (id: number) => change({ areas: isOnly(id) ? [] : [id] })
  return (
    <section className={styles.areas} aria-label={t.overview.areas}>
      <AreaCard
        title={t.overview.allAreas}
        otherTitle={t.overview.allAreasOther}
        number={null}
        rollUp={rollUpOf(tracked)}
        contents={contentsOf(measures, tracked, i18n)}
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
            contents={contentsOf(area.measures.length, list, i18n)}
            isPressed={view.areas.includes(area.id)}
            onPress={() => toggle(area.id)}
          />
        )
      })}
      {unclassified.length > 0 && (
        <AreaCard
          title={t.unclassified}
          otherTitle={t.overview.unclassifiedOther}
          number={null}
          rollUp={rollUpOf(unclassified)}
          contents={contentsOf(0, unclassified, i18n)}
          isPressed={view.areas.includes(UNCLASSIFIED)}
          onPress={() => toggle(UNCLASSIFIED)}
        />
      )}
    </section>
  )
}
