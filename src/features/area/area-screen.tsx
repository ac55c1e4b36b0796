import { useQuery } from '@tanstack/react-query'
import { evidenceQuery } from '../../api/evidence-query'
import { useBoard } from '../../board/board'
import { loadableOf, mapped, together } from '../../board/loadable'
import { Loaded } from '../../board/loaded'
import { NotFound } from '../../board/not-found'
import { SetAsideNotice } from '../../board/set-aside-notice'
import type { Area } from '../../domain/report'
import type { TrackedTarget } from '../../domain/tracked'
import { useI18n } from '../../i18n/i18n'
import { useView } from '../../state/use-view'
import { Skeleton } from '../../ui/skeleton'
import styles from './area.module.css'
import { AreaPage } from './area-page'
import { Neighbours } from './neighbours'

/** The page of one of the work areas: its measures in order, their targets, stages and evidence. */
export function AreaScreen({ id }: { id: number }) {
  const { t } = useI18n()
  const { view } = useView()
  const { areas, tracked, asOf } = useBoard()
  const evidence = useQuery(evidenceQuery(view.dataset))
  const both = together<[readonly Area[], readonly TrackedTarget[]]>([areas, tracked])
  const faults = evidence.data
  return (
    <Loaded of={both} skeleton={<Skeleton heightRem={60} />}>
      {([list, all]) => {
        const area = list.find((one) => one.id === id)
        if (area === undefined || asOf === null) {
          return (
            <div className={styles.screen}>
              <NotFound title={t.area.missing(id)} text={t.area.missingText} />
              <Neighbours areas={list} current={id} />
            </div>
          )
        }
        return (
          <div className={styles.screen}>
            <AreaPage
              area={area}
              areas={list}
              tracked={all}
              evidence={mapped(loadableOf(evidence), ({ records }) => records)}
              asOf={asOf}
            />
            {faults !== undefined && faults.setAside.length + faults.partsLeftOut.length > 0 && (
              <SetAsideNotice setAside={faults.setAside} partsLeftOut={faults.partsLeftOut} orphans={0} />
            )}
          </div>
        )
      }}
    </Loaded>
  )
}
