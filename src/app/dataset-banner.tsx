import { useI18n } from '../i18n/i18n'
import { DATASETS } from '../state/view'
import { useView } from '../state/use-view'
import { Button } from '../ui/button'
import { Notice } from '../ui/notice'

/** Says what the figures on screen are, and switches to the other dataset in one click. */
export function DatasetBanner() {
  const { t } = useI18n()
  const { view, change } = useView()
  const others = DATASETS.filter((dataset) => dataset !== view.dataset)
  return (
    <Notice role="status">
      <span>{t.banner[view.dataset]}</span>
      {others.map((dataset) => (
        // A day that was chosen stays chosen; without one, each dataset opens on its own.
        <Button key={dataset} look="quiet" data-print="hide" onClick={() => change({ dataset })}>
          {t.banner.switchTo(t.datasets[dataset])}
        </Button>
      ))}
    </Notice>
  )
}
