import { useBoard } from '../../board/board'
import { PRESETS } from '../../domain/preset'
import { sensitivityOf } from '../../domain/sensitivity'
import type { Target } from '../../domain/target'
import { isByPreset, presetRule } from '../../figures/rule-text'
import { StatusMark } from '../../figures/status-mark'
import { useI18n } from '../../i18n/i18n'
import { useView } from '../../state/use-view'
import styles from './method.module.css'

/** What the same numbers come to under each preset, with its thresholds. */
export function ExamplePresets({ target }: { target: Target }) {
  const i18n = useI18n()
  const { view } = useView()
  const { asOf, histories } = useBoard()
  const { example } = i18n.t.method
  if (asOf === null || histories.state !== 'ready') return null
  const observations = histories.value.get(target.id) ?? []
  const [row] = sensitivityOf([{ target, observations }], asOf).rows
  if (row === undefined) return null
  return (
    <div>
      <h3 className={styles.subhead}>{example.side}</h3>
      {!isByPreset(row.byPreset[view.preset]) && <p className={styles.note}>{example.unused}</p>}
      <table className={styles.table} data-is="presets">
        <caption className="visually-hidden">{example.side}</caption>
        <thead>
          <tr>
            <th scope="col">{example.head.preset}</th>
            <th scope="col">{example.head.rule}</th>
            <th scope="col">{example.head.result}</th>
          </tr>
        </thead>
        <tbody>
          {PRESETS.map((preset) => (
            <tr key={preset} data-current={preset === view.preset}>
              <th scope="row">
                {i18n.t.preset.names[preset]}
                {preset === view.preset && <span className={styles.tag}>{example.current}</span>}
              </th>
              <td>{presetRule(preset, i18n)}</td>
              <td>
                <StatusMark status={row.byPreset[preset].status} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
