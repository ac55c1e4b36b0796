import { useBoard } from '../../board/board'
import { useI18n } from '../../i18n/i18n'
import { useView } from '../../state/use-view'
import { NO_FILTERS, UNCLASSIFIED, type View } from '../../state/view'

interface Condition {
  readonly text: string
  /** What to change in the view to be rid of it. */
  readonly without: Partial<View>
}

/** The filters that are set, in words. */
export function useConditions(): readonly Condition[] {
  const { t, say } = useI18n()
  const { view } = useView()
  const { areas } = useBoard()
  const areaName = (id: number) => {
    const area = areas.state === 'ready' ? areas.value.find((one) => one.id === id) : undefined
    if (id === UNCLASSIFIED) return t.unclassified
    return area ? say(area.shortName) : String(id)
  }
  const listed = (name: string, values: readonly string[]) =>
    `${name}${t.list.colon}${values.join(t.list.comma)}`
  const conditions: (Condition | false)[] = [
    view.text !== '' && { text: t.targets.emptyText(view.text), without: { text: NO_FILTERS.text } },
    view.areas.length > 0 && {
      text: listed(t.targets.area, view.areas.map(areaName)),
      without: { areas: NO_FILTERS.areas },
    },
    view.statuses.length > 0 && {
      text: listed(
        t.targets.status,
        view.statuses.map((status) => t.status[status]),
      ),
      without: { statuses: NO_FILTERS.statuses },
    },
    view.kinds.length > 0 && {
      text: listed(
        t.targets.kind,
        view.kinds.map((kind) => t.kind[kind]),
      ),
      without: { kinds: NO_FILTERS.kinds },
    },
    view.department !== '' && {
      text: listed(t.targets.department, [view.department]),
      without: { department: NO_FILTERS.department },
    },
  ]
  return conditions.filter((condition) => condition !== false)
}
