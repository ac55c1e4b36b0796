import { useEffect } from 'react'
import type { AudienceState } from '../../deck/link'
import { useAllWords } from '../../i18n/use-all-words'
import { usePreferences } from '../../state/preferences'
import { useView } from '../../state/use-view'

/** The language and the tone of the slides are those of the audience, whichever window switches them. */
export function useAudienceLook({ language, tone }: Pick<AudienceState, 'language' | 'tone'>): void {
  const { view, change } = useView()
  useAllWords()
  const isOther = view.language !== language
  useEffect(() => {
    if (isOther) change({ language }, { replace: true })
  }, [isOther, language, change])
  useEffect(() => usePreferences.getState().setSlideTone(tone), [tone])
}
