import { useBoard } from '../../board/board'
import { together } from '../../board/loadable'
import { Loaded } from '../../board/loaded'
import type { Histories } from '../../domain/track'
import { useReportYear } from '../../board/use-report-year'
import { matches, type TrackedTarget } from '../../domain/tracked'
import { AreaStatusFilter } from '../../figures/area-status-filter'
import { FilterLine } from '../../figures/filter-line'
import { useI18n } from '../../i18n/i18n'
import { useView } from '../../state/use-view'
import { Card } from '../../ui/card'
import { ScreenHead } from '../../ui/screen-head'
import { Skeleton } from '../../ui/skeleton'
import { usePageTitle } from '../../ui/use-page-title'
import { HeatPicture } from './heat-picture'
import styles from './multiples.module.css'
import { SparkPicture } from './spark-picture'

/** Every target at once, for the person who looks for the odd one out; and how the statuses came about. */
export function MultiplesScreen() {
  const { t } = useI18n()
  const { view } = useView()
  const { tracked, histories, areas, asOf } = useBoard()
  const year = useReportYear()
  usePageTitle(t.pageTitle(t.multiples.title))
  const both = together<[readonly TrackedTarget[], Histories]>([tracked, histories])
  const areaList = areas.state === 'ready' ? areas.value : []
  return (
    <div className={styles.screen}>
      <ScreenHead title={t.multiples.title} note={t.multiples.note} />
      <Loaded of={both} skeleton={<Skeleton heightRem={90} />}>
        {([all, observations]) => {
          const shown = all.filter((one) => matches(one, view))
          return (
            <>
              <AreaStatusFilter tracked={all} areas={areaList} />
              <FilterLine filter={view} areas={areaList} />
              {shown.length === 0 ? (
                <p role="status">{all.length === 0 ? t.multiples.noTargets : t.multiples.empty}</p>
              ) : (
                <>
                  <Card>
                    <SparkPicture shown={shown} histories={observations} areas={areaList} />
                  </Card>
                  {asOf !== null && year !== null && (
                    <Card>
                      <HeatPicture
                        shown={shown}
                        histories={observations}
                        areas={areaList}
                        year={year}
                        asOf={asOf}
                      />
                    </Card>
                  )}
                </>
              )}
            </>
          )
        }}
      </Loaded>
    </div>
  )
}
