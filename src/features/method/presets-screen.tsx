import { useBoard } from '../../board/board'
import { Loaded } from '../../board/loaded'
import { useI18n } from '../../i18n/i18n'
import { useView } from '../../state/use-view'
import { hasFilters, NO_FILTERS } from '../../state/view'
import { Button } from '../../ui/button'
import { ScreenHead } from '../../ui/screen-head'
import { Skeleton } from '../../ui/skeleton'
import { usePageTitle } from '../../ui/use-page-title'
import { MethodTabs } from './method-tabs'
import { PresetCounts } from './preset-counts'
import styles from './sensitivity.module.css'
import { SensitivityPanel } from './sensitivity-panel'
import { useSensitivity } from './use-sensitivity'

/** Which targets change colour under which preset, side by side. */
export function PresetsScreen() {
  const { t, format } = useI18n()
  const { view, change } = useView()
  const { sensitivity: words } = t.method
  const { asOf } = useBoard()
  const found = useSensitivity()
  usePageTitle(t.pageTitle(words.title))
  return (
    <>
      <ScreenHead
        title={words.title}
        note={asOf === null ? words.note : words.note + words.asOf(format.date(asOf))}
      />
      <MethodTabs />
      <Loaded of={found} skeleton={<Skeleton heightRem={50} />}>
        {({ sensitivity, shown, total }) => (
          <div className={styles.screen}>
            {hasFilters(view) && (
              <p role="status" className={styles.filtered}>
                {words.filtered(format.count(shown), format.count(total))}{' '}
                <Button look="quiet" data-print="hide" onClick={() => change(NO_FILTERS)}>
                  {words.clear}
                </Button>
              </p>
            )}
            {shown === 0 ? (
              <p>{words.nothing}</p>
            ) : (
              <>
                <PresetCounts sensitivity={sensitivity} />
                <SensitivityPanel sensitivity={sensitivity} />
              </>
            )}
          </div>
        )}
      </Loaded>
    </>
  )
}
