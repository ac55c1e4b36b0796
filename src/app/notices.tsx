import { lazy, Suspense, useState } from 'react'
import { useBoard } from '../board/board'
import { useI18n } from '../i18n/i18n'
import { completeChinese } from '../i18n/zh'
import { useView } from '../state/use-view'
import { Button } from '../ui/button'
import { Notice } from '../ui/notice'

/** Seldom needed, so not part of the first load. */
const SetAsideNotice = lazy(async () => {
  const [{ SetAsideNotice: notice }] = await Promise.all([
    import('../board/set-aside-notice'),
    completeChinese(),
  ])
  return { default: notice }
})

/** What the reader must know of the page as a whole: records set aside, parts of the address that meant nothing. */
export function Notices() {
  const { t, format } = useI18n()
  const { ignored } = useView()
  const { setAside, partsLeftOut, orphans, refreshFailure } = useBoard()
  const [dismissed, setDismissed] = useState('')
  const what = ignored.join(t.list.comma)
  return (
    <>
      {setAside.length + partsLeftOut.length + orphans > 0 && (
        <Suspense fallback={<span hidden aria-busy="true" />}>
          <SetAsideNotice setAside={setAside} partsLeftOut={partsLeftOut} orphans={orphans} />
        </Suspense>
      )}
      {refreshFailure !== null && (
        <Notice role="status">
          <span>{t.refreshFailed(format.time(refreshFailure.sinceMs))}</span>
          <Button look="quiet" onClick={refreshFailure.retry}>
            {t.retry}
          </Button>
        </Notice>
      )}
      {what !== '' && what !== dismissed && (
        <Notice role="status">
          <span>{t.ignored.text(what)}</span>
          <Button look="quiet" onClick={() => setDismissed(what)}>
            {t.ignored.dismiss}
          </Button>
        </Notice>
      )}
    </>
  )
}
