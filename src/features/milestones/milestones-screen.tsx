import { useBoard } from '../../board/board'
import { Loaded } from '../../board/loaded'
import { together } from '../../board/loadable'
import type { Histories } from '../../domain/track'
import type { TrackedTarget } from '../../domain/tracked'
import { AreaStatusFilter } from '../../figures/area-status-filter'
import { useI18n } from '../../i18n/i18n'
import { Card } from '../../ui/card'
import { ScreenHead } from '../../ui/screen-head'
import { Skeleton } from '../../ui/skeleton'
import { usePageTitle } from '../../ui/use-page-title'
import { MilestonePicture } from './milestone-picture'
import styles from './milestones.module.css'

/** Every milestone of the report on one timeline of the year. */
export function MilestonesScreen() {
  const { t } = useI18n()
  const { tracked, histories, areas, asOf } = useBoard()
  usePageTitle(t.pageTitle(t.milestones.title))
  const both = together<[readonly TrackedTarget[], Histories]>([tracked, histories])
  const areaList = areas.state === 'ready' ? areas.value : []
  return (
    <div className={styles.screen}>
      <ScreenHead title={t.milestones.title} note={t.milestones.note} />
      <Loaded of={both} skeleton={<Skeleton heightRem={50} />}>
        {([all, observations]) => {
          const milestones = all.filter(({ target }) => target.kind === 'milestone')
          return (
            <>
              <AreaStatusFilter tracked={milestones} areas={areaList} />
              {asOf !== null && (
                <Card>
                  <MilestonePicture
                    tracked={milestones}
                    histories={observations}
                    areas={areaList}
                    asOf={asOf}
                  />
                </Card>
              )}
            </>
          )
        }}
      </Loaded>
    </div>
  )
}
