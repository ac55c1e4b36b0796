import { useEffect, useRef } from 'react'
import { useI18n } from '../../i18n/i18n'
import { DatasetMark } from '../../slides/dataset-mark'
import { useSlideStage } from '../../slides/slide-stage'
import { usePresentation, type Panel } from '../../state/presentation'
import { HelpPanel } from './help-panel'
import { ListPanel } from './list-panel'
import type { PanelProps } from './panel-props'
import { OverviewPanel } from './overview-panel'
import { SearchPanel } from './search-panel'
import { WorkingPanel } from './working-panel'
import styles from './deck-panel.module.css'

interface DeckPanelProps extends PanelProps {
  panel: Panel
  onClose: () => void
}

function Content({ panel, ...props }: PanelProps & { panel: Panel }) {
  const list = usePresentation((live) => live.list)
  switch (panel) {
    case 'overview':
      return <OverviewPanel {...props} />
    case 'search':
      return <SearchPanel {...props} />
    case 'list':
      return <ListPanel list={list} onTarget={props.onTarget} />
    case 'working':
      return props.about === null ? null : <WorkingPanel {...props.about} />
    case 'help':
      return <HelpPanel />
  }
}

/** What lies over the slides to find another one. It keeps the focus until it is closed. */
export function DeckPanel({ onClose, ...props }: DeckPanelProps) {
  const { t } = useI18n()
  const { snapshot } = useSlideStage()
  const box = useRef<HTMLDivElement>(null)
  useEffect(() => {
    const find = (selector: string) => box.current?.querySelector<HTMLElement>(selector)
    const first = find('[data-first]') ?? find('input') ?? find('li button') ?? find('button')
    first?.focus()
  }, [])
  return (
    <div
      ref={box}
      role="dialog"
      aria-modal
      aria-label={t.briefing.panels[props.panel]}
      className={styles.panel}
    >
      <div className={styles.head}>
        <h2 className={styles.title}>{t.briefing.panels[props.panel]}</h2>
        <p className={styles.data}>
          <DatasetMark snapshot={snapshot} />
        </p>
        <button type="button" className={styles.close} onClick={onClose}>
          {t.briefing.close}
        </button>
      </div>
      <Content {...props} />
    </div>
  )
}
