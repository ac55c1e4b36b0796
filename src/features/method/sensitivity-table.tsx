import { PRESETS } from '../../domain/preset'
import type { SensitivityRow } from '../../domain/sensitivity'
import { bandOf } from '../../domain/status'
import { presetRule } from '../../figures/rule-text'
import { StatusMark } from '../../figures/status-mark'
import { useI18n } from '../../i18n/i18n'
import { useView } from '../../state/use-view'
import { targetPath } from '../../state/view'
import styles from './sensitivity.module.css'

/** A row for each target, a column for each preset; the name of a preset puts it in use. */
export function SensitivityTable({ rows }: { rows: readonly SensitivityRow[] }) {
  const i18n = useI18n()
  const { t, say } = i18n
  const { view, change, hrefTo } = useView()
  const { presets, sensitivity: words } = t.method
  return (
    // The scroller can be reached and moved by keyboard.
    <div
      className={styles.scroller}
      role="region"
      aria-label={`${words.title}${t.list.colon}${words.rows}`}
      tabIndex={0}
    >
      <table className={styles.table}>
        <caption className="visually-hidden">{words.rows}</caption>
        <thead>
          <tr>
            <th scope="col">{words.name}</th>
            {PRESETS.map((preset) => (
              <th key={preset} scope="col" data-current={preset === view.preset}>
                <button
                  type="button"
                  className={styles.use}
                  aria-pressed={preset === view.preset}
                  aria-label={words.use(t.preset.names[preset])}
                  title={presetRule(preset, i18n)}
                  onClick={() => change({ preset })}
                >
                  {t.preset.names[preset]}
                </button>
                <span className={styles.source} data-current={preset === view.preset}>
                  {preset === view.preset ? words.current : presets.sources[preset]}
                </span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ target, byPreset }) => (
            <tr key={target.id}>
              <th scope="row">
                <a href={hrefTo(targetPath(target.id))}>{say(target.name)}</a>
              </th>
              {PRESETS.map((preset) => {
                const { status } = byPreset[preset]
                const isOther = bandOf(status) !== bandOf(byPreset[view.preset].status)
                return (
                  <td key={preset} data-current={preset === view.preset} data-other={isOther}>
                    <StatusMark status={status} />
                  </td>
                )
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
