import { useI18n } from '../../i18n/i18n'
import styles from './method-contents.module.css'
import { anchorOf, SECTIONS, type SectionName } from './sections'
import { useCurrentSection } from './use-current-section'

/** Goes to a part, and takes the focus there, so that the next Tab is in it. */
function goTo(name: SectionName): void {
  const anchor = document.getElementById(anchorOf(name))
  anchor?.scrollIntoView({ block: 'start' })
  anchor?.focus({ preventScroll: true })
}

/** What is on the page. It stays in sight beside the text and marks the part that is being read. */
export function Contents() {
  const { t } = useI18n()
  const current = useCurrentSection()
  return (
    <nav className={styles.contents} aria-labelledby="method-contents" data-print="hide">
      <h2 id="method-contents" className={styles.title}>
        {t.method.contents}
      </h2>
      <ol className={styles.list}>
        {SECTIONS.map((name) => (
          <li key={name}>
            <button
              type="button"
              className={styles.entry}
              aria-current={name === current ? 'true' : undefined}
              onClick={() => goTo(name)}
            >
              {t.method.sections[name]}
            </button>
          </li>
        ))}
      </ol>
    </nav>
  )
}
