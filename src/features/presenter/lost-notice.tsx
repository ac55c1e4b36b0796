import { useEffect, useState, type RefObject } from 'react'
import { useI18n } from '../../i18n/i18n'
import { Notice } from '../../ui/notice'

const LOOK_EVERY_MS = 1_000
/** Longer than a window in the background may take to say where it is. */
const LOST_AFTER_MS = 15_000

/** Says when the audience's window has not been heard for a while. Its clock is its own: the slides beside it are not drawn with it. */
export function LostNotice({ heardAtMs }: { heardAtMs: RefObject<number> }) {
  const { t } = useI18n()
  const [isLost, setIsLost] = useState(false)
  useEffect(() => {
    const look = () => setIsLost(Date.now() - heardAtMs.current > LOST_AFTER_MS)
    const timer = window.setInterval(look, LOOK_EVERY_MS)
    return () => window.clearInterval(timer)
  }, [heardAtMs])
  return isLost && <Notice role="alert">{t.presenter.lost}</Notice>
}
