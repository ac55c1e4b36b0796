import { useRef, type RefObject } from 'react'
import { useI18n } from '../../i18n/i18n'
import { useView } from '../../state/use-view'
import { NO_FILTERS } from '../../state/view'
import { Button, buttonClass } from '../../ui/button'
import { glideTo } from '../../ui/glide-to'
import { promiseBeside } from './promise-beside'
import styles from './tools.module.css'

/** Stays in sight while one reads with filters: from one promise that they ask for to the next. */
export function MatchStepper({ text }: { text: RefObject<HTMLElement | null> }) {
  const { t } = useI18n()
  const { path, hrefTo } = useView()
  const words = t.living.filter
  const last = useRef<Element | null>(null)
  const step = (direction: 'back' | 'on') => {
    const promise = promiseBeside(text.current, last.current, direction)
    if (promise === null) return
    last.current = promise
    glideTo(promise, 'center')
  }
  return (
    <div className={styles.stepper} role="group" aria-label={words.steps} data-print="hide">
      <Button onClick={() => step('back')}>
        <span aria-hidden>↑</span>
        {words.previous}
      </Button>
      <Button onClick={() => step('on')}>
        <span aria-hidden>↓</span>
        {words.next}
      </Button>
      <a className={buttonClass('quiet')} href={hrefTo(path, NO_FILTERS)}>
        {words.clear}
      </a>
    </div>
  )
}
