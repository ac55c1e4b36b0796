import { useCallback, useEffect, useRef } from 'react'
import { linkWindows, type WindowLink } from './window-link'

/**
 * A line to the other windows of this name, as long as the component stands; its last
 * word is said before the line is cut, which an effect of the component would come too
 * late for. Gives how to say something.
 */
export function useWindowLink<Message>(
  name: string,
  onMessage: (message: Message, reply: (message: Message) => void) => void,
  lastWord?: Message,
): (message: Message) => void {
  const handler = useRef(onMessage)
  const last = useRef(lastWord)
  const link = useRef<WindowLink<Message> | null>(null)
  useEffect(() => {
    handler.current = onMessage
    last.current = lastWord
  })
  useEffect(() => {
    const opened: WindowLink<Message> = linkWindows<Message>(name, (message) =>
      handler.current(message, opened.send),
    )
    link.current = opened
    return () => {
      if (last.current !== undefined) opened.send(last.current)
      opened.close()
      link.current = null
    }
  }, [name])
  return useCallback((message) => link.current?.send(message), [])
}
