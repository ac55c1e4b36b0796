import { useMemo } from 'react'
import type { Histories } from '../../domain/track'
import { changesBetween } from '../../domain/changes'
import type { IsoDate } from '../../domain/calendar'
import { orderOf } from '../../domain/compare-days'
import { matches, type TrackedTarget } from '../../domain/tracked'
import { useI18n } from '../../i18n/i18n'
import { useView } from '../../state/use-view'
import { hasFilters, NO_FILTERS } from '../../state/view'
import { Button, buttonClass } from '../../ui/button'
import { Notice } from '../../ui/notice'
import { ChangePanels } from './change-panels'

interface ChangesReportProps {
  tracked: readonly TrackedTarget[]
  histories: Histories
  since: IsoDate
  asOf: IsoDate
  /** The first day on which there are data; null without any. */
  firstData: IsoDate | null
}

/** What changed between the two days for the targets that the filters leave; or why that cannot be said. */
export function ChangesReport({ tracked, histories, since, asOf, firstData }: ChangesReportProps) {
  const { t, format } = useI18n()
  const { view, change, hrefTo } = useView()
  const words = t.changes
  const order = orderOf(since, asOf)
  const shown = useMemo(() => tracked.filter((one) => matches(one, view)), [tracked, view])
  const list = useMemo(
    () =>
      order === 'in-order'
        ? shown.map(({ target }) =>
            changesBetween(target, histories.get(target.id) ?? [], since, asOf, view.preset),
          )
        : [],
    [shown, histories, since, asOf, view.preset, order],
  )
  if (order === 'reversed') {
    return (
      <Notice role="status">
        {words.reversed(format.date(since), format.date(asOf))}
        <Button onClick={() => change({ since: asOf, asOf: since })}>{words.swap}</Button>
      </Notice>
    )
  }
  if (order === 'same') return <Notice role="status">{words.same(format.date(asOf))}</Notice>
  if (tracked.length === 0) return <p>{words.noTargets}</p>
  return (
    <>
      {hasFilters(view) && (
        <p>
          {words.filtered(shown.length, tracked.length)}{' '}
          <a className={buttonClass('quiet')} href={hrefTo('/changes', NO_FILTERS)} data-print="hide">
            {words.clearFilters}
          </a>
        </p>
      )}
      {firstData !== null && since < firstData && (
        <Notice role="status">{words.beforeData(format.date(since), format.date(firstData))}</Notice>
      )}
      {shown.length === 0 ? <p>{words.noMatch}</p> : <ChangePanels list={list} since={since} asOf={asOf} />}
    </>
  )
}
