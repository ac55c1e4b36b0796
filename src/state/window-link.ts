/** A line between the windows of one briefing on one device. */
export interface WindowLink<Message> {
  readonly send: (message: Message) => void
  readonly close: () => void
}

const KEY = 'work-report.link.'

function byChannel<Message>(name: string, onMessage: (message: Message) => void): WindowLink<Message> {
  const channel = new BroadcastChannel(KEY + name)
  channel.addEventListener('message', (event: MessageEvent<Message>) => onMessage(event.data))
  return {
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a channel never leaves its origin
    send: (message) => channel.postMessage(message),
    close: () => channel.close(),
  }
}

/** Other windows hear of each write. What is written is taken away at once: it is a message, not a store. */
function byStorage<Message>(name: string, onMessage: (message: Message) => void): WindowLink<Message> {
  const key = KEY + name
  let sent = 0
  const onStorage = ({ key: changed, newValue }: StorageEvent) => {
    if (changed !== key || newValue === null) return
    try {
      onMessage((JSON.parse(newValue) as { message: Message }).message)
    } catch {
      // not one of ours
    }
  }
  window.addEventListener('storage', onStorage)
  return {
    send: (message) => {
      try {
        // The number makes each write another one: an equal value raises no event.
        sent += 1
        window.localStorage.setItem(key, JSON.stringify({ sent, message }))
        window.localStorage.removeItem(key)
      } catch {
        // blocked or full: this window stands alone
      }
    },
    close: () => window.removeEventListener('storage', onStorage),
  }
}

/**
 * Joins the windows that call it by the same name: by BroadcastChannel, where there
 * is none by storage events. Messages are plain JSON. Never throws.
 */
export function linkWindows<Message>(
  name: string,
  onMessage: (message: Message) => void,
): WindowLink<Message> {
  try {
    return byChannel(name, onMessage)
  } catch {
    return byStorage(name, onMessage)
  }
}
