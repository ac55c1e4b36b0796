import { useCallback, useMemo } from 'react'
import { navigate, useHashPath, useHashSearch, type NavigateOptions } from './hash-location'
import { addressOf, readView, type ReadView, type View } from './view'

export interface ViewState extends ReadView {
  readonly path: string
  /** Changes part of the view on the same screen. */
  readonly change: (part: Partial<View>, options?: NavigateOptions) => void
  /** The href of a screen, with this view or a part of it changed. */
  readonly hrefTo: (path: string, part?: Partial<View>) => string
}

/** What the address says, and how to change it. The address is the only place where this is kept. */
export function useView(): ViewState {
  const path = useHashPath()
  const search = useHashSearch()
  const read = useMemo(() => readView(search), [search])
  const change = useCallback(
    (part: Partial<View>, options?: NavigateOptions) =>
      navigate(addressOf(path, { ...read.view, ...part }), options),
    [path, read],
  )
  const hrefTo = useCallback(
    (to: string, part: Partial<View> = {}) => `#${addressOf(to, { ...read.view, ...part })}`,
    [read],
  )
  return { ...read, path, change, hrefTo }
}
