import { useState } from 'react'
import { useBoard } from '../../board/board'
import { Loaded } from '../../board/loaded'
import type { TrackedTarget } from '../../domain/tracked'
import { exampleOf } from '../../domain/worked-example'
import { PaceBar } from '../../figures/pace-bar'
import { StatusMark } from '../../figures/status-mark'
import { StatusTags } from '../../figures/status-tags'
import { WorkingList } from '../../figures/working-list'
import { useI18n } from '../../i18n/i18n'
import { useView } from '../../state/use-view'
import { targetPath } from '../../state/view'
import { SelectField } from '../../ui/select-field'
import { Skeleton } from '../../ui/skeleton'
import { ExamplePresets } from './example-presets'
import styles from './method.module.css'
import { Section } from './section'

function Example({ tracked }: { tracked: readonly TrackedTarget[] }) {
  const { t, say } = useI18n()
  const { hrefTo } = useView()
  const { dataset } = useBoard()
  const { example } = t.method
  const [chosen, setChosen] = useState<string | null>(null)
  const shown = tracked.find(({ target }) => target.id === chosen) ?? exampleOf(tracked)
  if (shown === undefined) return <p>{example.empty}</p>
  const { target, assessment } = shown
  return (
    <div className={styles.example}>
      <div className={styles.choice} data-print="hide">
        <SelectField
          label={example.select}
          value={target.id}
          options={tracked.map((one) => ({ value: one.target.id, label: say(one.target.name) }))}
          onChange={setChosen}
        />
        <a href={hrefTo(targetPath(target.id))}>{example.open}</a>
      </div>
      <p className={styles.verdict}>
        <strong>{say(target.name)}</strong>
        <StatusMark status={assessment.status} />
        <StatusTags assessment={assessment} />
        {dataset.state === 'ready' && dataset.value.isDemo && <span className={styles.tag}>{t.demoTag}</span>}
      </p>
      <PaceBar target={target} assessment={assessment} />
      <WorkingList target={target} assessment={assessment} />
      <ExamplePresets target={target} />
    </div>
  )
}

/** One target of the data, worked out with its own numbers on the day that is looked at. */
export function ExampleSection() {
  const { t } = useI18n()
  const { tracked } = useBoard()
  return (
    <Section name="example" note={t.method.example.note}>
      <Loaded of={tracked} skeleton={<Skeleton heightRem={40} />}>
        {(list) => <Example tracked={list} />}
      </Loaded>
    </Section>
  )
}
