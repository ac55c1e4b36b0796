import { useEffect } from 'react'

/** The screen's name, and that of what covers it for a while (a briefing), which wins. */
const names: { screen: string | null; cover: string | null } = { screen: null, cover: null }

function show(): void {
  const name = names.cover ?? names.screen
  if (name !== null) document.title = name
}

/** Names the browser's tab after what is on screen. A cover gives the screen's name back when it goes. */
export function usePageTitle(title: string, level: keyof typeof names = 'screen'): void {
  useEffect(() => {
    names[level] = title
    show()
  }, [title, level])
  useEffect(
    () => () => {
      names[level] = null
      show()
    },
    [level],
  )
}
