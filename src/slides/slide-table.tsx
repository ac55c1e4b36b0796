import { Children, type ReactNode } from 'react'
import { classNames } from '../ui/class-names'
import { customProperties } from '../ui/custom-properties'
import styles from './slide-table.module.css'

export interface SlideColumn {
  /** Empty for a column of buttons. */
  readonly label: string
  readonly width?: 'half' | 'wide' | 'third' | 'narrow'
  readonly isNumber?: boolean
}

interface SlideTableProps {
  /** None for a table whose lines explain themselves. */
  columns?: readonly SlideColumn[]
  /** How much room its lines have at most. */
  look?: 'plain' | 'tight'
  label?: string
  /** The lines. */
  children: ReactNode
}

function HeadCell({ label, width, isNumber = false }: SlideColumn) {
  if (label === '') return <td aria-hidden />
  return (
    <th scope="col" className={classNames(width && styles[width], isNumber && styles.number)}>
      {label}
    </th>
  )
}

/** The table of a slide: one look for all, so that the eye finds the same thing at the same place. On a phone it is drawn sideways. */
export function SlideTable({ columns = [], look = 'plain', label, children }: SlideTableProps) {
  return (
    <div
      className={styles.scroller}
      data-look={look}
      style={customProperties({ '--lines': Children.count(children) })}
    >
      <table className={styles.table} aria-label={label}>
        {columns.length > 0 && (
          <thead>
            <tr>
              {columns.map((column) => (
                <HeadCell key={column.label} {...column} />
              ))}
            </tr>
          </thead>
        )}
        <tbody>{children}</tbody>
      </table>
    </div>
  )
}
