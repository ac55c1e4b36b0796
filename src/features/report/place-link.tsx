import type { AnchorHTMLAttributes } from 'react'
import { useView } from '../../state/use-view'
import { reportPath } from '../../state/view'
import { showPlace } from './show-place'

interface PlaceLinkProps extends AnchorHTMLAttributes<HTMLAnchorElement> {
  /** A paragraph's or a section's id. */
  to: string
  targetId?: string
}

/** A link to a place of the report. Followed again, when the address is there already, it leads there again. */
export function PlaceLink({ to, targetId, onClick, children, ...rest }: PlaceLinkProps) {
  const { path, hrefTo } = useView()
  const place = reportPath(to, targetId)
  return (
    <a
      {...rest}
      href={hrefTo(place)}
      onClick={(event) => {
        onClick?.(event)
        if (path === place) showPlace(to, 'smooth')
      }}
    >
      {children}
    </a>
  )
}
