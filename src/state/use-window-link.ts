import { useCallback, useEffect, useRef } from 'react'
import { linkWindows, type WindowLink } from './window-link'

/**
 * A line to the other windows of this name, as long as the component stands; `farewell`
 * is said when it goes. Gives how to say something.
 */
export function useWindowLink<Message>(
  name: string,
  onMessage: (message: Message, reply: (message: Message) => void) => void,
  farewell?: Message,
): (message: Message) => void {
  const handler = useRef(onMessage)
  const lastWord = useRef(farewell)
  const link = useRef<WindowLink<Message> | null>(null)
  useEffect(() => {
    handler.current = onMessage
  })
  useEffect(() => {
    const opened: WindowLink<Message> = linkWindows<Message>(name, (message) =>
      handler.current(message, opened.send),
    )
    link.current = opened
    const word = lastWord.current
    return () => {
      if (word !== undefined) opened.send(word)
      opened.close()
      link.current = null
    }
  }, [name])
  return useCallback((message) => link.current?.send(message), [])
}
