import type { ReactElement } from 'react'
import type { Status } from '../domain/status'

/** One shape for each status, so that colour is never the only sign: solid for what is judged, hollow for what is not. */
const SHAPES: Record<Status, ReactElement> = {
  achieved: <path d="M2.5 8.5 6.5 12.5 13.5 3.5" fill="none" stroke="currentColor" strokeWidth="2.6" />,
  ahead: <path d="M8 2.5 14.5 13.5H1.5Z" fill="currentColor" />,
  'on-track': <circle cx="8" cy="8" r="6" fill="currentColor" />,
  'at-risk': <path d="M8 1 15 8 8 15 1 8Z" fill="currentColor" />,
  behind: <path d="M8 13.5 1.5 2.5H14.5Z" fill="currentColor" />,
  missed: <path d="M3 3 13 13M13 3 3 13" fill="none" stroke="currentColor" strokeWidth="2.8" />,
  'too-early': <circle cx="8" cy="8" r="5.5" fill="none" stroke="currentColor" strokeWidth="2" />,
  'not-assessable': <path d="M8 2 14 8 8 14 2 8Z" fill="none" stroke="currentColor" strokeWidth="2" />,
  'no-data': (
    <rect
      x="2.5"
      y="2.5"
      width="11"
      height="11"
      fill="none"
      stroke="currentColor"
      strokeWidth="2"
      strokeDasharray="3 2"
    />
  ),
}

/** The shape alone, the size of the text beside it; the word must stand next to it. */
export function StatusShape({ status }: { status: Status }) {
  return (
    <svg viewBox="0 0 16 16" width="0.85em" height="0.85em" aria-hidden focusable="false">
      {SHAPES[status]}
    </svg>
  )
}
