import { useEffect, useRef, useState } from 'react'
import type { LivingReport } from '../../domain/living-report'
import { useI18n } from '../../i18n/i18n'
import { Button } from '../../ui/button'
import { classNames } from '../../ui/class-names'
import { ContentsEntry } from './contents-entry'
import styles from './contents.module.css'

interface ReportContentsProps {
  living: LivingReport
  /** The id of the section that is being read. */
  current: string | null
}

/** The table of contents. It follows the scroll, and scrolls itself so that the current entry is in sight. */
export function ReportContents({ living, current }: ReportContentsProps) {
  const { t, say } = useI18n()
  const words = t.living.contents
  const [isOpen, setIsOpen] = useState(false)
  const scroller = useRef<HTMLDivElement>(null)
  useEffect(() => {
    const box = scroller.current
    const entry = box?.querySelector<HTMLElement>('[aria-current]')
    if (current === null) box?.scrollTo({ top: 0 })
    if (current === null || !box || !entry) return
    const isAbove = entry.offsetTop < box.scrollTop
    const isBelow = entry.offsetTop + entry.offsetHeight > box.scrollTop + box.clientHeight
    // Not scrollIntoView, which would scroll the page with it.
    if (isAbove || isBelow) box.scrollTop = entry.offsetTop - box.clientHeight / 3
  }, [current])
  return (
    <nav className={styles.contents} aria-label={words.title} data-print="hide">
      <Button
        className={styles.toggle}
        aria-expanded={isOpen}
        aria-controls="report-contents"
        onClick={() => setIsOpen(!isOpen)}
      >
        {isOpen ? words.hide : words.show}
      </Button>
      <div
        id="report-contents"
        ref={scroller}
        className={classNames(styles.scroller, !isOpen && styles.closed)}
      >
        {living.chapters.map(({ id, title, groups }) => (
          <div key={id}>
            <h2 className={styles.chapter}>{say(title)}</h2>
            <ol>
              {groups.flatMap(({ sections }) =>
                sections.map((section) => (
                  <ContentsEntry
                    key={section.id}
                    section={section}
                    isCurrent={section.id === current}
                    onFollow={() => setIsOpen(false)}
                  />
                )),
              )}
            </ol>
          </div>
        ))}
      </div>
    </nav>
  )
}
