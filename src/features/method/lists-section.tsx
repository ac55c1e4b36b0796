import { useI18n } from '../../i18n/i18n'
import styles from './method.module.css'
import { Section } from './section'

/** The parts that are a list of sentences: the order of attention, our own decisions, what is not done. */
export function ListsSection({ name }: { name: 'attention' | 'ours' | 'not' }) {
  const { t } = useI18n()
  const { attention, ours, not } = t.method
  const sentences: Readonly<Record<string, string>> = { attention: attention.steps, ours, not }[name]
  const List = name === 'attention' ? 'ol' : 'ul'
  return (
    <Section name={name}>
      <List className={name === 'attention' ? styles.steps : styles.rules}>
        {Object.values(sentences).map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </List>
    </Section>
  )
}
