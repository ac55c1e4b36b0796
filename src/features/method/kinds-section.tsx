import { useBoard } from '../../board/board'
import { THRESHOLDS } from '../../domain/thresholds'
import { exampleOfKind, type ExplainedKind } from '../../domain/worked-example'
import { useI18n, type I18n } from '../../i18n/i18n'
import { useView } from '../../state/use-view'
import { targetPath } from '../../state/view'
import styles from './method.module.css'
import { Section } from './section'

interface KindRule {
  readonly kind: ExplainedKind | 'qualitative'
  readonly name: string
  readonly rules: readonly string[]
}

/** What holds for each kind, in the words that a target's working uses. */
function kindRules({ t }: I18n): readonly KindRule[] {
  const { kinds } = t.method
  const { rule } = t.target
  const grace = THRESHOLDS.milestoneGraceMonths
  const level = [rule['level-met'], rule['level-in-band'], rule['level-off'], rule.metLevel]
  const milestone = [rule.reached, rule['reached-late'], rule['not-yet-due'], rule['forecast-late']]
  const late = [rule['late-within-grace'](grace), rule['late-beyond-grace'](grace)]
  return [
    { kind: 'count', name: t.kind.count, rules: [kinds.count, kinds.attestation] },
    { kind: 'coverage', name: t.kind.coverage, rules: [kinds.coverage] },
    { kind: 'points', name: t.kind.points, rules: [kinds.points] },
    { kind: 'level', name: t.kind.level, rules: [kinds.level, ...level, kinds.levelAtMost] },
    { kind: 'milestone', name: t.kind.milestone, rules: [...milestone, ...late, kinds.milestoneDue] },
    { kind: 'pair', name: kinds.pair, rules: [kinds.pairRule] },
    { kind: 'qualitative', name: kinds.qualitative, rules: [kinds.qualitativeRule] },
  ]
}

/** The rule of each kind of promise, with one of this report's for example. */
export function KindsSection() {
  const i18n = useI18n()
  const { t, say } = i18n
  const { hrefTo } = useView()
  const { tracked } = useBoard()
  const { kinds, sections } = t.method
  const targets = tracked.state === 'ready' ? tracked.value : []
  return (
    <Section name="kinds">
      <table className={styles.table} data-is="kinds">
        <caption className="visually-hidden">{sections.kinds}</caption>
        <thead>
          <tr>
            <th scope="col">{kinds.head.kind}</th>
            <th scope="col">{kinds.head.rule}</th>
            <th scope="col">{kinds.head.example}</th>
          </tr>
        </thead>
        <tbody>
          {kindRules(i18n).map(({ kind, name, rules }) => {
            const example = kind === 'qualitative' ? undefined : exampleOfKind(targets, kind)?.target
            return (
              <tr key={kind}>
                <th scope="row">{name}</th>
                <td>
                  <ul className={styles.rules}>
                    {rules.map((text) => (
                      <li key={text}>{text}</li>
                    ))}
                  </ul>
                </td>
                <td data-is={example === undefined ? 'none' : undefined}>
                  {example === undefined ? (
                    kinds.none
                  ) : (
                    <>
                      <span className={styles.stackedLabel} aria-hidden>
                        {kinds.head.example}
                        {t.list.colon}
                      </span>
                      <a href={hrefTo(targetPath(example.id))}>{say(example.name)}</a>
                    </>
                  )}
                </td>
              </tr>
            )
          })}
        </tbody>
      </table>
    </Section>
  )
}
