import { useBoard } from '../../board/board'
import { Loaded } from '../../board/loaded'
import { NotFound } from '../../board/not-found'
import { useI18n } from '../../i18n/i18n'
import { Skeleton } from '../../ui/skeleton'
import { TargetPage } from './target-page'

/** The page of one target: what was promised, how far it has come, and where each number comes from. */
export function TargetScreen({ id }: { id: string }) {
  const { t } = useI18n()
  const { tracked } = useBoard()
  return (
    <Loaded of={tracked} skeleton={<Skeleton heightRem={60} />}>
      {(list) => {
        const found = list.find(({ target }) => target.id === id)
        if (found) return <TargetPage found={found} tracked={list} />
        return <NotFound title={t.notFound.target} text={t.notFound.targetText(id)} />
      }}
    </Loaded>
  )
}
