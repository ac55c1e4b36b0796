import type { SetAside } from '../api/checked'
import { useI18n } from '../i18n/i18n'
import { Notice } from '../ui/notice'

const ROWS_SHOWN = 50

interface SetAsideNoticeProps {
  setAside: readonly SetAside[]
  partsLeftOut: readonly SetAside[]
  orphans: number
}

/** Counts and names the records that broke the contract. Nothing is dropped in silence. */
export function SetAsideNotice({ setAside, partsLeftOut, orphans }: SetAsideNoticeProps) {
  const { t } = useI18n()
  const rows = [...setAside, ...partsLeftOut]
  const counts = [
    setAside.length > 0 && t.setAside.title(setAside.length),
    partsLeftOut.length > 0 && t.setAside.parts(partsLeftOut.length),
    orphans > 0 && t.setAside.orphans(orphans),
  ].filter((count) => count !== false)
  return (
    <Notice role="status">
      <span>
        {counts.map((count) => (
          <span key={count}>{count}</span>
        ))}
      </span>
      {rows.length > 0 && (
        <details>
          <summary>{t.setAside.show}</summary>
          <ul>
            {rows.slice(0, ROWS_SHOWN).map((row) => (
              <li key={`${row.path} ${row.position} ${row.field} ${row.problem}`}>
                {t.setAside.row(
                  `${row.path} ${t.setAside.position(row.position)}`,
                  row.id ?? '',
                  row.field ?? '',
                  t.setAside.problems[row.problem],
                )}
              </li>
            ))}
            {rows.length > ROWS_SHOWN && <li>{t.setAside.more(rows.length - ROWS_SHOWN)}</li>}
          </ul>
        </details>
      )}
    </Notice>
  )
}
