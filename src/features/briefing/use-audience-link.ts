import { useEffect } from 'react'
import type { Deck } from '../../deck/deck'
import type { AudienceState, LinkMessage } from '../../deck/link'
import type { Snapshot } from '../../deck/snapshot'
import type { Language } from '../../state/language'
import { usePreferences } from '../../state/preferences'
import { usePresentation } from '../../state/presentation'
import { useWindowLink } from '../../state/use-window-link'

/** How often the other window is told where this one is. */
const SAY_EVERY_MS = 2_000

const FAREWELL: LinkMessage = { type: 'ended' }

interface Audience {
  readonly sessionName: string
  readonly snapshot: Snapshot
  readonly deck: Deck
  readonly state: AudienceState
  readonly turnTo: (page: number) => void
  readonly step: (by: number) => void
  readonly speak: (language: Language) => void
  /** The presenter's window is there. */
  readonly heard: () => void
}

/** Says to the presenter's window where the audience is, and does what that one asks. */
export function useAudienceLink(audience: Audience): void {
  const { sessionName, snapshot, deck, state } = audience
  const set = usePresentation((live) => live.set)
  const send = useWindowLink<LinkMessage>(
    sessionName,
    (message, reply) => {
      switch (message.type) {
        case 'alive':
          return audience.heard()
        case 'presenter-here':
          audience.heard()
          return reply({ type: 'frozen', snapshot, deck, state })
        // Another window goes by this name: a copy of this tab. It hears that the name is taken.
        case 'audience-back':
          return reply({ type: 'state', state })
        case 'turn':
          return audience.turnTo(message.page)
        case 'step':
          return audience.step(message.by)
        case 'cover':
          // What lies over the slide must not stay before the audience: a panel lies over a cover.
          return set({ cover: message.cover, panel: null })
        case 'target':
          return set({ targetId: message.targetId, panel: null })
        case 'language':
          return audience.speak(message.language)
        case 'tone':
          return usePreferences.getState().setSlideTone(message.tone)
        default:
          return undefined
      }
    },
    FAREWELL,
  )
  // Both windows in step: what has changed is said, whatever changed it.
  const said = JSON.stringify(state)
  useEffect(() => {
    const say = () => send({ type: 'state', state: JSON.parse(said) as AudienceState })
    say()
    // Again and again, so that a presenter's window sees when this one is gone.
    const timer = window.setInterval(say, SAY_EVERY_MS)
    return () => window.clearInterval(timer)
  }, [send, said])
}
